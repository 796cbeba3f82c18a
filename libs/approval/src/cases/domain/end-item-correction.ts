import { dayOf, Err, Ok, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { ItemCorrectionEnded } from './correction.events';
import { findItem, guarded, type FoundItem } from './find-item';
import { clockDates } from './item-clock';
import { whyNotEndCorrection } from './item-guards';
import { resumedStageClock } from './resumed-stage-clock';
import type { SpecialProcedureRules } from './start-special-procedure';

export interface EndItemCorrection {
  readonly stage: string;
  readonly itemCode: string;
  /** Codes of what came; empty: nothing came, and the department decides on what it has. */
  readonly received: readonly string[];
  readonly note?: string | undefined;
}

/** The clocks after a correction that had stopped them; nothing for one that had not. */
function resumedClocks(
  { run, item }: FoundItem,
  on: LegalDay,
  rules: SpecialProcedureRules,
): Pick<ItemCorrectionEnded, 'clock' | 'stageClock'> {
  if (!item.pauses.some(({ to }) => to === undefined)) return {};
  const pauses = item.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on }));
  const stage = resumedStageClock(run, { ...item, pauses }, rules);
  return {
    clock: clockDates({ ...item, acceptedOn: run.acceptedOn, pauses }, rules.calendar),
    ...(stage && { stageClock: stage }),
  };
}

/**
 * Ends the correction of an item in review: the window records what came (code 7), the department goes on (8).
 * Errors: those of the item, APPROVAL.CORRECTION_NOT_OPEN
 */
export function endItemCorrection(
  state: ApprovalCase,
  { stage, itemCode, received, note, by }: Given<EndItemCorrection>,
  rules: SpecialProcedureRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const fault = whyNotEndCorrection(guarded(found.value));
  if (fault) return Err([fault]);
  const on = dayOf(now);
  const { departmentId } = found.value.item;
  const ofItem = { stage, itemCode, departmentId };
  const clocks = resumedClocks(found.value, on, rules);
  return Ok([
    { type: 'ItemCorrectionEnded', ...ofItem, received, on, by, ...clocks, ...(note && { note }) },
    { type: 'ItemReviewResumed', ...ofItem },
  ]);
}
