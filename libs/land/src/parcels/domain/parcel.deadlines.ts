import { endOfDay, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';

export const PARCEL_RESERVATION = 'parcel-reservation';

/**
 * A supply relies on its reservation until the end of the last day; the parcel lets go a day later, so that a listing
 * decided in the last minute still finds it held.
 */
export const RELEASE_GRACE_MS = 24 * 60 * 60_000;

/** When a reservation that nobody listed is released; a listed parcel is not. */
export const parcelDeadlines = ({
  status,
  holder,
}: Parcel): readonly { key: string; kind: string; dueAt: Instant }[] =>
  status === 'RESERVED' && holder?.until !== undefined
    ? [{ key: PARCEL_RESERVATION, kind: PARCEL_RESERVATION, dueAt: endOfDay(holder.until) + RELEASE_GRACE_MS }]
    : [];
