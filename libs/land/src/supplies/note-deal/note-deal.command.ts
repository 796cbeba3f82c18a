import { AgreedIndicators, ConstructionSchedule } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { noteDeal } from '../domain/note-deal';
import { landSupply } from '../land-supply.aggregate';

export const noteDealCommand = defineCommand({
  name: 'land.note-deal',
  aggregate: landSupply,
  schema: z.strictObject({
    projectId: z.uuid(),
    projectName: z.string(),
    firmCreditCode: z.string(),
    industryFlags: z.array(z.string()),
    areaM2: z.string(),
    investmentFen: z.string(),
    indicators: AgreedIndicators,
    schedule: ConstructionSchedule,
  }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  starts: ({ projectId }) => ({ projectId }),
  decide: noteDeal,
});
