import { endOfDay, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { dueItem } from './due-item';
import type { TimedItem } from './warn-item';

/**
 * Red from 00:00 after the due day, once per generation (S039, CLK-03, CLK-16). It escalates and is never deemed an
 * approval (2.7): the item stays open and may still be decided.
 */
export function expireItem(
  state: ApprovalCase,
  { stage, itemCode }: Given<TimedItem>,
  _rules: unknown,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const item = dueItem(state, stage, itemCode);
  if (!item || item.overdue || now < endOfDay(item.dueOn)) return Ok([]);
  return Ok([{ type: 'ItemOverdue', stage, itemCode, departmentId: item.departmentId, dueOn: item.dueOn }]);
}
