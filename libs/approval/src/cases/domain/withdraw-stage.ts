import { dayOf, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { runningStage } from './find-item';
import { openItems } from './stage-outcome';

export interface WithdrawStage {
  readonly stage: string;
  readonly reason: string;
}

/**
 * The applicant withdraws a running stage before its decision (撤回, ACT-04, 3.5): open items end as 14, passes stay
 * reusable, there is no credit entry.
 * Errors: APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN
 */
export function withdrawStage(
  state: ApprovalCase,
  { stage, reason, by }: Given<WithdrawStage>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const running = runningStage(state, stage);
  if (!running.ok) return running;
  const { run } = running.value;
  return Ok([
    { type: 'StageWithdrawn', stage, round: run.round, reason, on: dayOf(now), withdrawn: openItems(run.items), by },
  ]);
}
