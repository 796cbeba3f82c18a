import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Quota } from './quota';
import type { QuotaReleased } from './quota.events';

export interface LapseQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** Nobody confirmed the reservation in time: the area is free again. Errors: LAND.QUOTA_NOT_RESERVED */
export function lapseQuota(
  quota: Quota,
  { supplyId, by }: Given<LapseQuota>,
  _policies: unknown,
  now: Instant,
): Decision<QuotaReleased> {
  const holding = quota.reserved.find((one) => one.supplyId === supplyId);
  if (!holding || now < endOfDay(holding.until)) return refuse('LAND.QUOTA_NOT_RESERVED');
  const { projectId, areaM2 } = holding;
  return Ok([{ type: 'QuotaReleased', supplyId, projectId, areaM2, cause: 'LAPSED', by }]);
}
