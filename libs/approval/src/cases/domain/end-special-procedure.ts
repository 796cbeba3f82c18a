import { dayOf, Err, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { findItem, guarded } from './find-item';
import { clockDates } from './item-clock';
import { resumedStageClock } from './resumed-stage-clock';
import type { SpecialProcedureRules } from './start-special-procedure';
import { whyNotEndProcedure } from './item-guards';

export interface EndSpecialProcedure {
  readonly stage: string;
  readonly itemCode: string;
  readonly conclusion?: string | undefined;
}

/**
 * Ends the open special procedure (code 10). The due day is derived anew over the whole life of the clock, with both
 * end days of the procedure covered (CLK-09, CLK-10). Where no item ran meanwhile, the stage's due day moves too (PAR-3).
 * Errors: those of the item, APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN
 */
export function endSpecialProcedure(
  state: ApprovalCase,
  { stage, itemCode, conclusion, by }: Given<EndSpecialProcedure>,
  rules: SpecialProcedureRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const { run, item } = found.value;
  const fault = whyNotEndProcedure(guarded(found.value), by);
  if (fault) return Err([fault]);
  const on = dayOf(now);
  const pauses = item.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on }));
  const kind = item.pauses.find(({ to }) => !to)?.kind ?? '';
  const dates = clockDates({ ...item, acceptedOn: run.acceptedOn, pauses }, rules.calendar);
  const { departmentId } = item;
  const clock = resumedStageClock(run, { ...item, pauses }, rules);
  return Ok([
    {
      type: 'SpecialProcedureEnded',
      stage,
      itemCode,
      departmentId,
      kind,
      on,
      by,
      ...dates,
      ...(clock && { stageClock: clock }),
      ...(conclusion && { conclusion }),
    },
  ]);
}
