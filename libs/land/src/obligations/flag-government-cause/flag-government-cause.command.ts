import { FlagGovernmentCauseBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { flagGovernmentCause } from '../domain/flag-government-cause';
import { startObligation } from '../start-obligation.aggregate';

export const flagGovernmentCauseCommand = defineCommand({
  name: 'land.flag-government-cause',
  aggregate: startObligation,
  schema: FlagGovernmentCauseBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  missing: 'LAND.NOT_DELIVERED',
  decide: flagGovernmentCause,
});
