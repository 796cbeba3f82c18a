import { endOfDay, type Instant } from '@luodi/domain';
import type { Parcel } from './parcel';

export const PARCEL_RESERVATION = 'parcel-reservation';

/** A reservation that nobody confirmed is released at the end of its last day. */
export const parcelDeadlines = ({
  status,
  holder,
}: Parcel): readonly { key: string; kind: string; dueAt: Instant }[] =>
  status === 'RESERVED' && holder
    ? [{ key: PARCEL_RESERVATION, kind: PARCEL_RESERVATION, dueAt: endOfDay(holder.until) }]
    : [];
