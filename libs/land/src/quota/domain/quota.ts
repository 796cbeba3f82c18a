import { areaFromM2, areaToM2, assertNever, sumAreas, type Area, type LegalDay } from '@luodi/domain';
import type { QuotaEvent, QuotaRequestRefused, QuotaReserved } from './quota.events';

/** A demand: whose, how much, and before whom it comes. */
export interface QuotaDemand {
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  /** 0 key from 1亿 on, 1 provincial-key or encouraged, 2 others (S055, S056). */
  readonly rank: number;
}

export interface QuotaHolding extends QuotaDemand {
  /** Absent while its parcel is listed: nothing lapses and nobody displaces it. */
  readonly until?: LegalDay;
}

/**
 * 年度土地利用计划 of one zone and year. What is confirmed by contracts is one sum; only open reservations and waiting
 * demands are listed, so the state stays small.
 */
export interface Quota {
  readonly year?: number;
  readonly planAreaM2: string;
  readonly documentNumber: string;
  readonly confirmedM2: string;
  readonly reserved: readonly QuotaHolding[];
  /** Demands not met yet, in order of arrival. */
  readonly waiting: readonly QuotaDemand[];
}

export const emptyQuota: Quota = { planAreaM2: '0', documentNumber: '', confirmedM2: '0', reserved: [], waiting: [] };

/** Rank of whoever named none. */
export const LAST_RANK = 2;

const others = <T extends QuotaDemand>(demands: readonly T[], supplyId: string): readonly T[] =>
  demands.filter((demand) => demand.supplyId !== supplyId);

const demandOf = ({ supplyId, projectId, areaM2, rank }: QuotaReserved | QuotaRequestRefused): QuotaDemand => ({
  supplyId,
  projectId,
  areaM2,
  rank: rank ?? LAST_RANK,
});

function confirmed(quota: Quota, supplyId: string): Quota {
  const taken = quota.reserved.filter((held) => held.supplyId === supplyId).map(({ areaM2 }) => areaFromM2(areaM2));
  return {
    ...quota,
    reserved: others(quota.reserved, supplyId),
    confirmedM2: areaToM2(sumAreas([areaFromM2(quota.confirmedM2), ...taken])),
  };
}

/** The quota after an event; a new event does not compile until it stands here. */
export function evolveQuota(quota: Quota, event: QuotaEvent): Quota {
  switch (event.type) {
    case 'QuotaSet':
      return { ...quota, year: event.year, planAreaM2: event.planAreaM2, documentNumber: event.documentNumber };
    case 'QuotaReserved':
      return {
        ...quota,
        reserved: [...others(quota.reserved, event.supplyId), { ...demandOf(event), until: event.until }],
        waiting: others(quota.waiting, event.supplyId),
      };
    case 'QuotaRequestRefused':
      return {
        ...quota,
        reserved: others(quota.reserved, event.supplyId),
        waiting: [...others(quota.waiting, event.supplyId), demandOf(event)],
      };
    case 'QuotaSecured':
      return {
        ...quota,
        reserved: quota.reserved.map((held) =>
          held.supplyId === event.supplyId ? { ...held, until: undefined } : held,
        ),
      };
    case 'QuotaConfirmed':
      return confirmed(quota, event.supplyId);
    case 'QuotaReleased':
      return {
        ...quota,
        reserved: others(quota.reserved, event.supplyId),
        waiting: others(quota.waiting, event.supplyId),
      };
    default:
      return assertNever(event);
  }
}

const areaOf = (demands: readonly QuotaDemand[]): Area => sumAreas(demands.map(({ areaM2 }) => areaFromM2(areaM2)));

/** Reserved, not yet confirmed, exact m². */
export const reservedArea = (quota: Quota): Area => areaOf(quota.reserved);

/** Asked for and not met, exact m²: the unmet demand of the year (S055). */
export const waitingArea = (quota: Quota): Area => areaOf(quota.waiting);

/** Reserved and confirmed together, exact m². */
export const takenArea = (quota: Quota): Area => sumAreas([areaFromM2(quota.confirmedM2), reservedArea(quota)]);
