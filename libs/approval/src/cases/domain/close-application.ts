import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { findApplication } from './find-application';

export interface CloseApplication {
  readonly stage: string;
  readonly outcome: 'TAKEN_BACK' | 'DECLINED';
  readonly reason: string;
  /** The clause a decline rests on. */
  readonly article?: string | undefined;
}

const CODES = { TAKEN_BACK: 2, DECLINED: 5 } as const;

/**
 * Ends an application before acceptance: the applicant takes it back (撤件, 2) or the window declines it in writing
 * (不予受理, 5), for want of competence or because it was never completed. A new application is a new one with its own
 * notice.
 * Errors: APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.APPLICATION_ACCEPTED (silence has accepted it already)
 */
export function closeApplication(
  state: ApprovalCase,
  { stage, outcome, reason, article, by }: Given<CloseApplication>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findApplication(state, stage);
  if (!found.ok) return found;
  const { status: before, noticeBy, receivedOn } = found.value;
  const on = dayOf(now);
  if (before === 1 && on > noticeBy) return refuse('APPROVAL.APPLICATION_ACCEPTED', { acceptedOn: receivedOn });
  const status = CODES[outcome];
  return Ok([{ type: 'ApplicationClosed', stage, before, status, reason, on, by, ...(article && { article }) }]);
}
