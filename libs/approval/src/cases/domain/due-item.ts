import type { ApprovalCase } from './approval-case';
import type { CaseItem } from './case-item';
import { isOpen } from './approval-case.status';
import { standsStill } from './item-clock';

/** The item of a timer, while its stage runs and its clock does; else there is nothing to fire. */
export function dueItem(state: ApprovalCase, stage: string, itemCode: string): CaseItem | undefined {
  if (state.phase === 'NONE') return undefined;
  const run = state.stages.find((candidate) => candidate.stage === stage);
  const item = run?.status === 'RUNNING' ? run.items.find((candidate) => candidate.itemCode === itemCode) : undefined;
  return item && isOpen(item.status) && !standsStill(item) ? item : undefined;
}
