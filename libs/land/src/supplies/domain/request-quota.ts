import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { HoldingsReleased, QuotaAsked, QuotaPriority } from './land-supply.events';
import { quotaRankOf } from './quota-rank';
import { supplyGate } from './supply-gate';
import type { ListingRules } from './list-land';

export interface RequestQuota {
  readonly projectId: string;
  readonly quotaId: string;
  readonly year: number;
  /** Whether a plan is set for that year: a missing one could never answer. */
  readonly quotaKnown: boolean;
  readonly priority?: QuotaPriority;
}

export interface QuotaRules extends ListingRules {
  readonly listing: ListingRules['listing'] & { readonly content: { readonly keyFromFen: string } };
}

/**
 * Asks for area of the year's plan: of the reserved parcel, else what the deal needs. Quota is only ever asked for an
 * admitted project (S055), with the rank that its documents give it (S056). A refused demand may be asked again, also of
 * another year: the old one is taken back.
 * Errors: the gate's, LAND.QUOTA_ALREADY_ASKED, .QUOTA_MISSING, .PRIORITY_BELOW_LINE
 */
export function requestQuota(
  supply: LandSupply,
  { quotaId, year, quotaKnown, priority, by }: Given<RequestQuota>,
  rules: QuotaRules,
): Decision<QuotaAsked | HoldingsReleased> {
  const { open, refusal } = supplyGate(supply, rules);
  if (refusal) return refusal;
  if (supply.quota && supply.quota.status !== 'REFUSED') return refuse('LAND.QUOTA_ALREADY_ASKED');
  if (!quotaKnown) return refuse('LAND.QUOTA_MISSING', undefined, 'year');
  const areaM2 = open.parcel?.status === 'RESERVED' ? open.parcel.areaM2 : open.deal.areaM2;
  const { investmentFen = '0', areaM2: needed } = open.deal;
  const rank = quotaRankOf(priority, investmentFen, rules.listing.content.keyFromFen);
  if (rank === undefined) return refuse('LAND.PRIORITY_BELOW_LINE', { investmentFen }, 'priority');
  const elsewhere = supply.quota && supply.quota.quotaId !== quotaId ? supply.quota.quotaId : undefined;
  return Ok([
    ...(elsewhere === undefined
      ? []
      : [
          {
            type: 'HoldingsReleased' as const,
            quotaId: elsewhere,
            areaM2: needed,
            reason: `改申请 ${year} 年度指标`,
            by,
          },
        ]),
    { type: 'QuotaAsked', quotaId, year, areaM2, rank, ...(priority && { priority }), by },
  ]);
}
