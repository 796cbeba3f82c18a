import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import type { CourtAsked } from './idle-case.events';
import { runningCase } from './running-case';

export interface ApplyToCourt {
  readonly projectId: string;
  readonly applicationNumber: string;
  readonly appliedOn: LegalDay;
}

/**
 * Enforcement by the court: after suit period and demand have ended, within three months of the former.
 * Source: 行政强制法 53, 54; 闲置土地处置办法 18; regulation 8.2 T7, T8.
 * Errors: the gate's, LAND.COURT_TOO_EARLY, .COURT_TOO_LATE, .DAY_IN_FUTURE
 */
export function applyToCourt(
  idle: IdleCase,
  { applicationNumber, appliedOn: on, by }: Given<ApplyToCourt>,
  _policies: unknown,
  now: Instant,
): Decision<CourtAsked> {
  const { running, refusal } = runningCase(idle, 'FEE_UNPAID');
  if (refusal) return refusal;
  const { fee, demand } = running;
  if (on > dayOf(now)) return refuse('LAND.DAY_IN_FUTURE', { day: on }, 'appliedOn');
  if (!fee || !demand || on <= fee.lawsuitBy || on <= demand.on)
    return refuse(
      'LAND.COURT_TOO_EARLY',
      { lawsuitBy: fee?.lawsuitBy ?? '—', demandBy: demand?.on ?? '—' },
      'appliedOn',
    );
  if (on > fee.courtBy) return refuse('LAND.COURT_TOO_LATE', { applyBy: fee.courtBy }, 'appliedOn');
  return Ok([{ type: 'CourtAsked', applicationNumber, on, by }]);
}
