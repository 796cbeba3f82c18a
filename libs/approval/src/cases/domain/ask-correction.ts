import { dayOf, Ok, refuse, refuseAll, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { Defect } from './correction.events';
import { findApplication } from './find-application';

export interface AskCorrection {
  readonly stage: string;
  readonly defects: readonly Defect[];
  readonly noticeNumber: string;
}

/**
 * Gives the one notice before acceptance (补正材料通知书, code 6): it lists everything that is missing, and there is no
 * second one. Waiting for the applicant lies before acceptance and consumes nothing.
 * Source: 行政许可法 32(四): once, everything, within five workdays of receipt; later, silence has accepted already.
 * Errors: APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.CORRECTION_ASKED, APPROVAL.CORRECTION_TOO_LATE,
 * APPROVAL.CORRECTION_INCOMPLETE (each missing document that the notice does not name)
 */
export function askCorrection(
  state: ApprovalCase,
  { stage, defects, noticeNumber, by }: Given<AskCorrection>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findApplication(state, stage);
  if (!found.ok) return found;
  const { status, noticeBy, missing } = found.value;
  if (status !== 1) return refuse('APPROVAL.CORRECTION_ASKED');
  const on = dayOf(now);
  if (on > noticeBy) return refuse('APPROVAL.CORRECTION_TOO_LATE', { noticeBy });
  const unnamed = missing.filter((code) => !defects.some(({ material }) => material === code));
  const faults = refuseAll(
    unnamed.map((material) => ({ code: 'APPROVAL.CORRECTION_INCOMPLETE', facts: { material }, path: 'defects' })),
  );
  if (faults) return faults;
  return Ok([{ type: 'CorrectionAsked', stage, defects, noticeNumber, on, by }]);
}
