import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { serveWaiting, untilOf, type QuotaPolicies } from './allocate';
import type { Quota } from './quota';
import { RELEASE_GRACE_MS } from './quota.deadlines';
import type { QuotaEvent } from './quota.events';

export interface LapseQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** Nobody listed on the reservation in time: the area is free again, and who waits is served. Errors: LAND.QUOTA_NOT_RESERVED */
export function lapseQuota(
  quota: Quota,
  { supplyId, by }: Given<LapseQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaEvent> {
  const holding = quota.reserved.find((one) => one.supplyId === supplyId);
  if (holding?.until === undefined || now < endOfDay(holding.until) + RELEASE_GRACE_MS)
    return refuse('LAND.QUOTA_NOT_RESERVED');
  const { projectId, areaM2 } = holding;
  const lapsed = { type: 'QuotaReleased' as const, supplyId, projectId, areaM2, cause: 'LAPSED' as const, by };
  return Ok(serveWaiting(quota, [lapsed], untilOf(policies, now), by));
}
