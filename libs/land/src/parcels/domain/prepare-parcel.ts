import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';
import type { ParcelPrepared, Readiness } from './parcel.events';

export interface PrepareParcel {
  readonly parcelId: string;
  readonly readiness: Readiness;
  readonly documentNumber: string;
}

const STEPS: readonly Readiness[] = ['CONVERTED', 'ACQUIRED', 'CLEARED', 'SERVICED'];

/** 农转用 → 征收 → 净地 → 七通一平, one step at a time (S062). Errors: COMMON.NOT_FOUND, LAND.READINESS_ORDER */
export function prepareParcel(
  parcel: Parcel,
  { readiness, documentNumber, by }: Given<PrepareParcel>,
  _policies: unknown,
  now: Instant,
): Decision<ParcelPrepared> {
  if (!parcel.facts) return refuse('COMMON.NOT_FOUND');
  const next = STEPS[STEPS.indexOf(parcel.facts.readiness) + 1];
  if (readiness !== next)
    return refuse('LAND.READINESS_ORDER', { readiness: parcel.facts.readiness, next: next ?? '—' }, 'readiness');
  return Ok([{ type: 'ParcelPrepared', readiness, documentNumber, on: dayOf(now), by }]);
}
