import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { QuotaAsked } from './land-supply.events';
import { supplyGate, type SupplyRules } from './supply-gate';

export interface RequestQuota {
  readonly projectId: string;
  readonly quotaId: string;
  readonly year: number;
  /** Whether a plan is set for that year: a missing one could never answer. */
  readonly quotaKnown: boolean;
}

/**
 * Asks for area of the year's plan: of the reserved parcel, else what the deal needs. Quota is only ever asked for an
 * admitted project (S055). Errors: the gate's, LAND.QUOTA_ALREADY_ASKED, LAND.QUOTA_MISSING
 */
export function requestQuota(
  supply: LandSupply,
  { quotaId, year, quotaKnown, by }: Given<RequestQuota>,
  rules: SupplyRules,
): Decision<QuotaAsked> {
  const { open, refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.quota && supply.quota.status !== 'REFUSED') return refuse('LAND.QUOTA_ALREADY_ASKED');
  if (!quotaKnown) return refuse('LAND.QUOTA_MISSING', undefined, 'year');
  const areaM2 = open.parcel?.status === 'RESERVED' ? open.parcel.areaM2 : open.deal.areaM2;
  return Ok([{ type: 'QuotaAsked', quotaId, year, areaM2, by }]);
}
