import {
  addWorkdays,
  dayOf,
  IDLE_LAND_TERMS,
  Ok,
  refuse,
  workCalendar,
  type CalendarContent,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { HearingRightTold } from './exit-case.events';
import { runningExit } from './open-exit-gate';

export interface TellHearingRight {
  readonly exitId: string;
  readonly noticeNumber: string;
  readonly toldOn: LegalDay;
  readonly acknowledgeProvisional: boolean;
}

export interface HearingPolicies {
  readonly calendar: { readonly version: number; readonly content: CalendarContent };
}

/**
 * The right to a hearing was told in writing, before any taking-back decision. Asked for within five workdays (T3).
 * Source: 闲置土地处置办法 15; 自然资源听证规定. Errors: the gate's, LAND.EXIT_METHOD_MISSING, .EXIT_NOT_TAKING_BACK, .EXIT_DECIDED,
 * .DAY_IN_FUTURE, .PROVISIONAL_DAY (a notice with a provisional day must be acknowledged: 1.5)
 */
export function tellHearingRight(
  exit: ExitCase,
  { noticeNumber, toldOn, acknowledgeProvisional, by }: Given<TellHearingRight>,
  { calendar }: HearingPolicies,
  now: Instant,
): Decision<HearingRightTold> {
  const { running, refusal } = runningExit(exit);
  if (refusal) return refusal;
  if (running.decision) return refuse('LAND.EXIT_DECIDED');
  if (!running.chosen) return refuse('LAND.EXIT_METHOD_MISSING');
  if (running.chosen.method !== 'RECOVER') return refuse('LAND.EXIT_NOT_TAKING_BACK');
  if (toldOn > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: toldOn }, 'toldOn');
  const found = addWorkdays(workCalendar(calendar.content), toldOn, IDLE_LAND_TERMS.hearingRequest.amount);
  const { day: applyBy, provisional, missingYears } = found;
  if (provisional && !acknowledgeProvisional)
    return refuse('LAND.PROVISIONAL_DAY', { day: applyBy, missingYears: missingYears.map(String) });
  return Ok([
    {
      type: 'HearingRightTold',
      noticeNumber,
      on: toldOn,
      applyBy,
      provisional,
      ...(provisional && { missingYears, acknowledgedProvisional: true }),
      calendarVersion: calendar.version,
      by,
    },
  ]);
}
