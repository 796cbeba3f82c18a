import {
  addDays,
  areaFromM2,
  compareAreas,
  dayOf,
  fold,
  sumAreas,
  type Actor,
  type Area,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { evolveQuota, takenArea, type Quota, type QuotaDemand, type QuotaHolding } from './quota';
import type { QuotaEvent, QuotaRequestRefused, QuotaReserved } from './quota.events';

export interface QuotaPolicies {
  readonly supply: { readonly content: { readonly reservationDays: number } };
}

/** Last day of a reservation made now. */
export const untilOf = ({ supply }: QuotaPolicies, now: Instant): LegalDay =>
  addDays(dayOf(now), supply.content.reservationDays);

const fits = (quota: Quota, area: Area, without: readonly QuotaDemand[] = []): boolean => {
  const freed = { ...quota, reserved: quota.reserved.filter((held) => !without.includes(held)) };
  return compareAreas(sumAreas([takenArea(freed), area]), areaFromM2(quota.planAreaM2)) <= 0;
};

/** A demand larger than everything contracts and listings leave can no longer be met this year: it blocks nobody. */
function mayStillBeMet(quota: Quota, { areaM2 }: QuotaDemand): boolean {
  const secured = quota.reserved.filter(({ until }) => until === undefined);
  return fits({ ...quota, reserved: secured }, areaFromM2(areaM2));
}

/** Worse rank first, then the younger reservation: who gives way first. A listed parcel keeps its quota. */
function yieldingTo(quota: Quota, rank: number): readonly QuotaHolding[] {
  const open = quota.reserved.filter((held) => held.rank > rank && held.until !== undefined);
  return open
    .map((held, at) => ({ held, at }))
    .sort((a, b) => b.held.rank - a.held.rank || b.at - a.at)
    .map(({ held }) => held);
}

/** The fewest reservations that must give way; undefined: not even all of them are enough. */
function displacedFor(quota: Quota, demand: QuotaDemand): readonly QuotaHolding[] | undefined {
  const area = areaFromM2(demand.areaM2);
  const candidates = yieldingTo(quota, demand.rank);
  for (let count = 0; count <= candidates.length; count++) {
    const leaving = candidates.slice(0, count);
    if (fits(quota, area, leaving)) return leaving;
  }
  return undefined;
}

const reserved = (demand: QuotaDemand, until: LegalDay, by: Actor): QuotaReserved => ({
  type: 'QuotaReserved',
  ...demand,
  until,
  by,
});

/**
 * What a demand gets: area that is free, or that reservations of a worse rank must give back; else it waits. A demand
 * never passes one of better rank that waits already. Nothing exceeds the plan, in exact decimals.
 * Source: S055, S056 (key projects from 1亿 on before all smaller ones, whatever the order of asking).
 */
export function allocate(quota: Quota, demand: QuotaDemand, until: LegalDay, by: Actor): readonly QuotaEvent[] {
  const betterWaits = quota.waiting.some(
    (one) => one.rank < demand.rank && one.supplyId !== demand.supplyId && mayStillBeMet(quota, one),
  );
  const leaving = betterWaits ? undefined : displacedFor(quota, demand);
  if (!leaving) return [{ type: 'QuotaRequestRefused', ...demand, by }];
  const displaced = leaving.map(({ supplyId, projectId, areaM2, rank }): QuotaRequestRefused => ({
    type: 'QuotaRequestRefused',
    supplyId,
    projectId,
    areaM2,
    rank,
    displacedBy: demand.supplyId,
    by,
  }));
  return [...displaced, reserved(demand, until, by)];
}

/** Serves waiting demands with what is free now, the best rank first, the older first; after any change that frees area. */
export function serveWaiting(
  quota: Quota,
  changes: readonly QuotaEvent[],
  until: LegalDay,
  by: Actor,
): readonly QuotaEvent[] {
  const after = fold(evolveQuota, quota, changes);
  const hopeful = after.waiting.filter((demand) => mayStillBeMet(after, demand));
  const best = Math.min(...hopeful.map(({ rank }) => rank));
  const first = hopeful.find((demand) => demand.rank === best && fits(after, areaFromM2(demand.areaM2)));
  return first ? serveWaiting(quota, [...changes, reserved(first, until, by)], until, by) : changes;
}
