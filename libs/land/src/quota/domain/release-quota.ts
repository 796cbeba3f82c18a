import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { Quota } from './quota';
import type { QuotaReleased } from './quota.events';

export interface ReleaseQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** A supply gives back the area it reserved. Errors: LAND.QUOTA_NOT_RESERVED */
export function releaseQuota(quota: Quota, { supplyId, by }: Given<ReleaseQuota>): Decision<QuotaReleased> {
  const holding = quota.reserved.find((one) => one.supplyId === supplyId);
  if (!holding) return refuse('LAND.QUOTA_NOT_RESERVED');
  const { projectId, areaM2 } = holding;
  return Ok([{ type: 'QuotaReleased', supplyId, projectId, areaM2, cause: 'GIVEN_BACK', by }]);
}
