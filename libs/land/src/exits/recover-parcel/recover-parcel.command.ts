import { RecoverParcelBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { recoverParcel } from '../domain/recover-parcel';
import { exitCase } from '../exit-case.aggregate';

export const recoverParcelCommand = defineCommand({
  name: 'land.recover-parcel',
  aggregate: exitCase,
  schema: RecoverParcelBody.omit({ expectedVersion: true }).extend({ exitId: z.uuid() }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: recoverParcel,
});
