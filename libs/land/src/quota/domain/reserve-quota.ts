import { Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import { allocate, serveWaiting, untilOf, type QuotaPolicies } from './allocate';
import { LAST_RANK, type Quota } from './quota';
import type { QuotaEvent } from './quota.events';

export interface ReserveQuota {
  readonly quotaId: string;
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  readonly rank?: number;
}

/** Answers a supply that asked for area: held, or refused with what is left, and waiting by rank (S055, S056). */
export function reserveQuota(
  quota: Quota,
  { supplyId, projectId, areaM2, rank = LAST_RANK, by }: Given<ReserveQuota>,
  policies: QuotaPolicies,
  now: Instant,
): Decision<QuotaEvent> {
  if (quota.reserved.some((holding) => holding.supplyId === supplyId)) return Ok([]);
  const until = untilOf(policies, now);
  const answered = allocate(quota, { supplyId, projectId, areaM2, rank }, until, by);
  return Ok(serveWaiting(quota, answered, until, by));
}
