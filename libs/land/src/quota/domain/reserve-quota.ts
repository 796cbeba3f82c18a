import {
  addDays,
  areaFromM2,
  compareAreas,
  dayOf,
  Ok,
  sumAreas,
  type Decision,
  type Given,
  type Instant,
} from '@luodi/domain';
import { takenArea, type Quota } from './quota';
import type { QuotaRequestRefused, QuotaReserved } from './quota.events';

export interface ReserveQuota {
  readonly quotaId: string;
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
}

export interface QuotaPolicies {
  readonly supply: { readonly content: { readonly reservationDays: number } };
}

/**
 * Answers a supply that asked for area: held, or refused with what is left. Confirmed and reserved area together never
 * exceed the plan, in exact decimals. Source: S055, S056.
 */
export function reserveQuota(
  quota: Quota,
  { supplyId, projectId, areaM2, by }: Given<ReserveQuota>,
  { supply }: QuotaPolicies,
  now: Instant,
): Decision<QuotaReserved | QuotaRequestRefused> {
  if (quota.reserved.some((holding) => holding.supplyId === supplyId)) return Ok([]);
  const wanted = sumAreas([takenArea(quota), areaFromM2(areaM2)]);
  if (compareAreas(wanted, areaFromM2(quota.planAreaM2)) > 0)
    return Ok([{ type: 'QuotaRequestRefused', supplyId, projectId, areaM2, by }]);
  const until = addDays(dayOf(now), supply.content.reservationDays);
  return Ok([{ type: 'QuotaReserved', supplyId, projectId, areaM2, until, by }]);
}
