import { Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { serveWaiting, untilOf, type QuotaPolicies } from './allocate';
import type { Quota } from './quota';
import type { QuotaEvent } from './quota.events';

export interface ReleaseQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** A supply gives back the area it reserved or waits for; who waits is served (S055). Errors: LAND.QUOTA_NOT_RESERVED */
export function releaseQuota(
  quota: Quota,
  { supplyId, by }: Given<ReleaseQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaEvent> {
  const holding = [...quota.reserved, ...quota.waiting].find((one) => one.supplyId === supplyId);
  if (!holding) return refuse('LAND.QUOTA_NOT_RESERVED');
  const { projectId, areaM2 } = holding;
  const released = { type: 'QuotaReleased' as const, supplyId, projectId, areaM2, cause: 'GIVEN_BACK' as const, by };
  return Ok(serveWaiting(quota, [released], untilOf(policies, now), by));
}
