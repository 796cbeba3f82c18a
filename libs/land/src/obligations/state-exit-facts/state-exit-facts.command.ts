import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { stateExitFacts } from '../domain/state-exit-facts';
import { startObligation } from '../start-obligation.aggregate';

export const stateExitFactsCommand = defineCommand({
  name: 'land.state-exit-facts',
  aggregate: startObligation,
  schema: z.strictObject({ projectId: z.uuid(), exitId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  missing: 'LAND.NOT_DELIVERED',
  decide: stateExitFacts,
});
