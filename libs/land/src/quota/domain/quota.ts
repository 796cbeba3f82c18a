import { areaFromM2, areaToM2, assertNever, sumAreas, type Area, type LegalDay } from '@luodi/domain';
import type { QuotaEvent } from './quota.events';

export interface QuotaHolding {
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  readonly until: LegalDay;
}

/**
 * 年度土地利用计划 of one zone and year. What is confirmed by contracts is one sum; only open reservations are listed, so
 * the state stays small.
 */
export interface Quota {
  readonly year?: number;
  readonly planAreaM2: string;
  readonly documentNumber: string;
  readonly confirmedM2: string;
  readonly reserved: readonly QuotaHolding[];
}

export const emptyQuota: Quota = { planAreaM2: '0', documentNumber: '', confirmedM2: '0', reserved: [] };

const without = (quota: Quota, supplyId: string): readonly QuotaHolding[] =>
  quota.reserved.filter((holding) => holding.supplyId !== supplyId);

/** The quota after an event; a new event does not compile until it stands here. */
export function evolveQuota(quota: Quota, event: QuotaEvent): Quota {
  switch (event.type) {
    case 'QuotaSet':
      return { ...quota, year: event.year, planAreaM2: event.planAreaM2, documentNumber: event.documentNumber };
    case 'QuotaReserved': {
      const { supplyId, projectId, areaM2, until } = event;
      return { ...quota, reserved: [...quota.reserved, { supplyId, projectId, areaM2, until }] };
    }
    case 'QuotaRequestRefused':
      return quota;
    case 'QuotaConfirmed': {
      const taken = quota.reserved
        .filter((holding) => holding.supplyId === event.supplyId)
        .map((holding) => areaFromM2(holding.areaM2));
      return {
        ...quota,
        reserved: without(quota, event.supplyId),
        confirmedM2: areaToM2(sumAreas([areaFromM2(quota.confirmedM2), ...taken])),
      };
    }
    case 'QuotaReleased':
      return { ...quota, reserved: without(quota, event.supplyId) };
    default:
      return assertNever(event);
  }
}

/** Reserved, not yet confirmed, exact m². */
export const reservedArea = (quota: Quota): Area =>
  sumAreas(quota.reserved.map((holding) => areaFromM2(holding.areaM2)));

/** Reserved and confirmed together, exact m². */
export const takenArea = (quota: Quota): Area => sumAreas([areaFromM2(quota.confirmedM2), reservedArea(quota)]);
