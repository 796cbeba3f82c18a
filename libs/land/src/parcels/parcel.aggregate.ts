import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { emptyParcel, evolveParcel, type Parcel } from './domain/parcel';
import { parcelDeadlines } from './domain/parcel.deadlines';
import type { ParcelEvent } from './domain/parcel.events';
import { publishParcel } from './publishing/parcel.publisher';
import { ParcelRow, parcelRows } from './rows/parcel.row';

/** A scarce thing of its own: taking a parcel is a reservation on this stream. Its stream's project id is its own id. */
export const parcel = defineAggregate<Parcel, ParcelEvent>({
  type: 'parcel',
  schema: 2,
  initial: emptyParcel,
  evolve: evolveParcel,
  rows: [rowTable(ParcelRow, parcelRows)],
  deadlines: parcelDeadlines,
  publish: publishParcel,
  constraints: { parcel_number_unique: 'LAND.PARCEL_NUMBER_TAKEN' },
});
