import {
  dayOf,
  fraction,
  idleRoute,
  idleStatus,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
} from '@luodi/domain';
import { isRunning, type StartObligation } from './start-obligation';
import type { IdleLandRecognised } from './start-obligation.events';

const FULL_YEARS = { IDLE_1Y: '1', IDLE_2Y: '2' } as const;

/**
 * An anniversary has ended: the land is idle one year, then two. Whoever caused it decides the way: fee, free
 * taking-back, or negotiated disposal. Paying the fee does not stop the second year.
 * Source: 闲置土地处置办法 2, 8, 12, 14; regulation 8.2 T11, 8.7 route().
 * Errors: LAND.ALREADY_STARTED, LAND.THRESHOLD_NOT_REACHED
 */
export function recogniseIdle(
  obligation: StartObligation,
  _command: Given<{ readonly obligationId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<IdleLandRecognised> {
  if (!isRunning(obligation)) return refuse('LAND.ALREADY_STARTED', { startedOn: obligation.startedOn ?? '' });
  const { agreedStartOn, idle, governmentCause } = obligation;
  const on = dayOf(now);
  const status = idleStatus(agreedStartOn, false, on);
  if (status === 'NOT_YET' || status === idle?.status) return refuse('LAND.THRESHOLD_NOT_REACHED');
  const years = fraction(FULL_YEARS[status]);
  const route = idleRoute({ kind: 'not_started', years, governmentCaused: governmentCause !== undefined });
  if (route === null) return refuse('LAND.THRESHOLD_NOT_REACHED');
  return Ok([{ type: 'IdleLandRecognised', status, route, agreedStartOn, on }]);
}
