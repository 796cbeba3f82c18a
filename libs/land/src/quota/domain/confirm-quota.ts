import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { Quota } from './quota';
import type { QuotaConfirmed } from './quota.events';

export interface ConfirmQuota {
  readonly quotaId: string;
  readonly supplyId: string;
}

/** The land contract uses the reserved area up. Errors: LAND.QUOTA_NOT_RESERVED */
export function confirmQuota(quota: Quota, { supplyId, by }: Given<ConfirmQuota>): Decision<QuotaConfirmed> {
  if (!quota.reserved.some((one) => one.supplyId === supplyId)) return refuse('LAND.QUOTA_NOT_RESERVED');
  return Ok([{ type: 'QuotaConfirmed', supplyId, by }]);
}
