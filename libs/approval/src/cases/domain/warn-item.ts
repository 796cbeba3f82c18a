import { Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { dueItem } from './due-item';

export interface TimedItem {
  readonly stage: string;
  readonly itemCode: string;
}

/** Yellow at the end of counted day ⌊0.9 × L⌋, once per generation (2.6). */
export function warnItem(
  state: ApprovalCase,
  { stage, itemCode }: Given<TimedItem>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const item = dueItem(state, stage, itemCode);
  if (!item || item.warned || now < item.warnAt) return Ok([]);
  return Ok([{ type: 'ItemWarned', stage, itemCode, departmentId: item.departmentId, dueOn: item.dueOn }]);
}
