import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { findApplication } from './find-application';

export interface EndCorrection {
  readonly stage: string;
  /** Codes of the documents that came. */
  readonly received: readonly string[];
}

/**
 * Records what the applicant supplied (补正材料接收凭证, code 7). The window accepts next, or declines what was never
 * completed; it cannot ask again.
 * Errors: APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.CORRECTION_NOT_OPEN
 */
export function endCorrection(
  state: ApprovalCase,
  { stage, received, by }: Given<EndCorrection>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findApplication(state, stage);
  if (!found.ok) return found;
  if (found.value.status !== 6) return refuse('APPROVAL.CORRECTION_NOT_OPEN');
  return Ok([{ type: 'CorrectionEnded', stage, received, on: dayOf(now), by }]);
}
