import { Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';

export interface SettleAdmission {
  readonly outcome: 'ADMITTED' | 'REJECTED';
  readonly on: LegalDay;
  readonly reason: string;
}

/** Takes over the end of the admission review; the first answer stands (S020, S025: REJECTED is final). */
export function settleAdmission(state: ApprovalCase, command: Given<SettleAdmission>): Decision<ApprovalCaseEvent> {
  if (state.phase === 'NONE') return refuse('COMMON.NOT_FOUND');
  if (state.phase !== 'AWAITING_ADMISSION') return Ok([]);
  const { outcome, on, reason } = command;
  return Ok([outcome === 'ADMITTED' ? { type: 'ProjectAdmitted', on } : { type: 'ProjectRejected', on, reason }]);
}
