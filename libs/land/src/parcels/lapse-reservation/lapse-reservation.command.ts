import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { lapseReservation } from '../domain/lapse-reservation';
import { parcel } from '../parcel.aggregate';

export const lapseReservationCommand = defineCommand({
  name: 'land.lapse-reservation',
  aggregate: parcel,
  schema: z.strictObject({
    parcelId: z.uuid(),
  }),
  target: ({ parcelId }) => parcelId,
  decide: lapseReservation,
});
