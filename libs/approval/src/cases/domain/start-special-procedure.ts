import {
  addWorkdays,
  dayOf,
  Err,
  Ok,
  refuse,
  workCalendar,
  type Decision,
  type Given,
  type Instant,
} from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { Calendar, ProcedureRules, RuleVersion } from './case-rules';
import { findItem, guarded } from './find-item';
import { whyNotStartProcedure } from './item-guards';
import { itemRule } from './item-rule';

export interface StartSpecialProcedure {
  readonly stage: string;
  readonly itemCode: string;
  readonly kind: string;
  readonly ground: string;
  readonly expectedWorkdays: number;
  readonly noticeNumber: string;
}

export interface SpecialProcedureRules {
  readonly procedure: RuleVersion<ProcedureRules>;
  readonly calendar: Calendar;
}

/**
 * Starts a special procedure (特别程序): the clock of this one item stops, the others run (GOV-03, code 9).
 * Source: 行政许可法 45: the time of the eight procedures is not counted; the time needed is told in writing, hence the
 * number of the notice. Only kinds that the published item allows (CLK-07).
 * Errors: those of the item, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.SPECIAL_PROCEDURE_KIND
 */
export function startSpecialProcedure(
  state: ApprovalCase,
  command: Given<StartSpecialProcedure>,
  { procedure, calendar }: SpecialProcedureRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const { stage, itemCode, kind, ground, expectedWorkdays, noticeNumber, by } = command;
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const { item } = found.value;
  const fault = whyNotStartProcedure(guarded(found.value), by);
  if (fault) return Err([fault]);
  if (!itemRule(procedure.content, stage, itemCode)?.specialProcedures.includes(kind)) {
    return refuse('APPROVAL.SPECIAL_PROCEDURE_KIND', { kind }, 'kind');
  }
  const on = dayOf(now);
  const expected = addWorkdays(workCalendar(calendar.content), on, expectedWorkdays);
  const { departmentId, status: before } = item;
  return Ok([
    {
      type: 'SpecialProcedureStarted',
      stage,
      itemCode,
      departmentId,
      kind,
      ground,
      expectedWorkdays,
      expectedUntil: expected.day,
      ...(expected.provisional && { expectedMissingYears: expected.missingYears }),
      noticeNumber,
      before,
      on,
      by,
    },
  ]);
}
