import { areaFromM2, compareAreas, Ok, refuse, toDecimal, type Decision, type Given } from '@luodi/domain';
import { takenArea, type Quota } from './quota';
import type { QuotaSet } from './quota.events';

export interface SetQuota {
  readonly quotaId: string;
  readonly year: number;
  readonly planAreaM2: string;
  readonly documentNumber: string;
}

/** Sets the plan area of a year; never below what is taken already. Errors: LAND.QUOTA_BELOW_USED */
export function setQuota(quota: Quota, { year, planAreaM2, documentNumber, by }: Given<SetQuota>): Decision<QuotaSet> {
  const taken = takenArea(quota);
  if (compareAreas(areaFromM2(planAreaM2), taken) < 0)
    return refuse('LAND.QUOTA_BELOW_USED', { takenM2: toDecimal(taken) }, 'planAreaM2');
  return Ok([{ type: 'QuotaSet', year, planAreaM2, documentNumber, by }]);
}
