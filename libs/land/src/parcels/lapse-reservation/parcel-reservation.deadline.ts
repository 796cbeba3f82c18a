import { defineDeadline } from '@luodi/platform/commands';
import { PARCEL_RESERVATION } from '../domain/parcel.deadlines';
import { lapseReservationCommand } from './lapse-reservation.command';

/** End of the last day of an unconfirmed reservation. */
export const parcelReservationDeadline = defineDeadline({
  command: lapseReservationCommand,
  kind: PARCEL_RESERVATION,
  payload: ({ streamId }) => ({ parcelId: streamId }),
});
