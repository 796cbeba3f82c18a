import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';

import { pinFacts } from '../domain/pin-facts';
import { exitCase } from '../exit-case.aggregate';

export const pinFactsCommand = defineCommand({
  name: 'land.pin-facts',
  aggregate: exitCase,
  schema: z.strictObject({
    exitId: z.uuid(),
    parcelNumber: z.string(),
    priceFen: z.string(),
    termYears: z.number().int(),
    deliveredOn: z.iso.date(),
    termEndsOn: z.iso.date(),
    agreedStartOn: z.iso.date(),
    startedOn: z.iso.date().optional(),
    governmentCaused: z.boolean(),
  }),
  target: ({ exitId }) => exitId,
  missing: 'LAND.EXIT_WARNING_MISSING',
  decide: pinFacts,
});
