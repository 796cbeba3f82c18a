import {
  areaFromM2,
  compareAreas,
  Ok,
  refuse,
  toDecimal,
  type Decision,
  type Given,
  type Instant,
} from '@luodi/domain';
import { serveWaiting, untilOf, type QuotaPolicies } from './allocate';
import { takenArea, type Quota } from './quota';
import type { QuotaEvent } from './quota.events';

export interface SetQuota {
  readonly quotaId: string;
  readonly year: number;
  readonly planAreaM2: string;
  readonly documentNumber: string;
}

/** Sets the plan area of a year, never below what is taken already; a larger plan serves who waits. Errors: LAND.QUOTA_BELOW_USED */
export function setQuota(
  quota: Quota,
  { year, planAreaM2, documentNumber, by }: Given<SetQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaEvent> {
  const taken = takenArea(quota);
  if (compareAreas(areaFromM2(planAreaM2), taken) < 0)
    return refuse('LAND.QUOTA_BELOW_USED', { takenM2: toDecimal(taken) }, 'planAreaM2');
  const set = { type: 'QuotaSet' as const, year, planAreaM2, documentNumber, by };
  return Ok(serveWaiting(quota, [set], untilOf(policies, now), by));
}
