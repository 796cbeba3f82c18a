import type { ApprovalCase, CaseItem } from './approval-case';
import { isRunning } from './approval-case.status';

/** The item of a timer, while its stage runs and its clock does; else there is nothing to fire. */
export function dueItem(state: ApprovalCase, stage: string, itemCode: string): CaseItem | undefined {
  if (state.phase === 'NONE') return undefined;
  const run = state.stages.find((candidate) => candidate.stage === stage);
  const item = run?.status === 'RUNNING' ? run.items.find((candidate) => candidate.itemCode === itemCode) : undefined;
  return item && isRunning(item.status) ? item : undefined;
}
