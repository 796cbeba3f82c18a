import { Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { untilOf, type QuotaPolicies } from './allocate';
import type { Quota } from './quota';
import type { QuotaReserved } from './quota.events';

export interface UnsecureQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** The listing ended: a reservation again, with its last day. Errors: LAND.QUOTA_NOT_RESERVED */
export function unsecureQuota(
  quota: Quota,
  { supplyId, by }: Given<UnsecureQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaReserved> {
  const held = quota.reserved.find((one) => one.supplyId === supplyId);
  if (!held) return refuse('LAND.QUOTA_NOT_RESERVED');
  const { projectId, areaM2, rank } = held;
  return Ok([{ type: 'QuotaReserved', supplyId, projectId, areaM2, rank, until: untilOf(policies, now), by }]);
}
