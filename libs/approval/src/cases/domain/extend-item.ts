import { dayOf, Err, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { findItem, guarded } from './find-item';
import { clockDates } from './item-clock';
import { whyNotExtend } from './item-guards';
import { itemRule } from './item-rule';
import type { SpecialProcedureRules } from './start-special-procedure';

export interface ExtendItem {
  readonly stage: string;
  readonly itemCode: string;
  /** Told to the applicant. */
  readonly reason: string;
}

/**
 * Extends an item, once, before its due day, by the amount its published entry allows; the days add to the same count
 * (20 + 10 = 30). A refused request changes nothing (CLK-11).
 * Source: 行政许可法 42(1): approved by the head of the office, the reason told to the applicant.
 * Errors: those of the item, APPROVAL.EXTENSION_NOT_YOURS, …_USED, …_TOO_LATE, …_NOT_ALLOWED
 */
export function extendItem(
  state: ApprovalCase,
  { stage, itemCode, reason, by }: Given<ExtendItem>,
  { procedure, calendar }: SpecialProcedureRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const { run, item } = found.value;
  const on = dayOf(now);
  const fault = whyNotExtend(guarded(found.value), by, on);
  if (fault) return Err([fault]);
  const amount = itemRule(procedure.content, stage, itemCode)?.extension?.amount;
  if (amount === undefined) return refuse('APPROVAL.EXTENSION_NOT_ALLOWED');
  const dates = clockDates({ ...item, acceptedOn: run.acceptedOn, extended: amount }, calendar);
  const { departmentId, limit } = item;
  return Ok([
    { type: 'ItemExtended', stage, itemCode, departmentId, amount, unit: limit.unit, reason, on, by, ...dates },
  ]);
}
