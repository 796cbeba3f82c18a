import { Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { allocate, untilOf, type QuotaPolicies } from './allocate';
import type { Quota } from './quota';
import type { QuotaEvent } from './quota.events';

export interface SecureQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/**
 * The listing secures the area. A reservation that gave way in the same moment is asked for once more; if the plan does
 * not hold it the supply hears so, and cannot contract. Errors: LAND.QUOTA_NOT_RESERVED
 */
export function secureQuota(
  quota: Quota,
  { supplyId, by }: Given<SecureQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaEvent> {
  const secured = { type: 'QuotaSecured' as const, supplyId, by };
  if (quota.reserved.some((held) => held.supplyId === supplyId)) return Ok([secured]);
  const waiting = quota.waiting.find((demand) => demand.supplyId === supplyId);
  if (!waiting) return refuse('LAND.QUOTA_NOT_RESERVED');
  const answered = allocate(quota, waiting, untilOf(policies, now), by);
  const held = answered.some(({ type }) => type === 'QuotaReserved');
  return Ok(held ? [...answered, secured] : answered);
}
