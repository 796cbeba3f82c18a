import { dayOf, Err, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { Calendar } from './case-rules';
import { findItem } from './find-item';
import { clockDates } from './item-clock';
import { whyNotEndProcedure } from './item-guards';

export interface EndSpecialProcedure {
  readonly stage: string;
  readonly itemCode: string;
  readonly conclusion?: string | undefined;
}

/**
 * Ends the open special procedure (code 10). The due day is derived anew over the whole life of the clock, with both
 * end days of the procedure covered (CLK-09, CLK-10).
 * Errors: those of the item, APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN
 */
export function endSpecialProcedure(
  state: ApprovalCase,
  { stage, itemCode, conclusion, by }: Given<EndSpecialProcedure>,
  { calendar }: { readonly calendar: Calendar },
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const { run, item } = found.value;
  const guarded = { ...item, leadDepartmentId: run.leadDepartmentId, extended: item.extended !== undefined };
  const fault = whyNotEndProcedure(guarded, by);
  if (fault) return Err([fault]);
  const on = dayOf(now);
  const pauses = item.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on }));
  const kind = item.pauses.find(({ to }) => !to)?.kind ?? '';
  const dates = clockDates({ ...item, acceptedOn: run.acceptedOn, pauses }, calendar);
  const { departmentId } = item;
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
      ...(conclusion && { conclusion }),
    },
  ]);
}
