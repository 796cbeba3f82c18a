import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { endSupply } from '../domain/end-supply';
import { landSupply } from '../land-supply.aggregate';

export const endSupplyCommand = defineCommand({
  name: 'land.end-supply',
  aggregate: landSupply,
  schema: z.discriminatedUnion('end', [
    z.strictObject({ projectId: z.uuid(), end: z.literal('DEAL_ENDED'), reason: z.string() }),
    z.strictObject({ projectId: z.uuid(), end: z.literal('RECOVERED'), exitId: z.uuid(), on: z.iso.date() }),
  ]),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),

  decide: endSupply,
});
