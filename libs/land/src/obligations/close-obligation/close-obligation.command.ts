import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { closeObligation } from '../domain/close-obligation';
import { startObligation } from '../start-obligation.aggregate';

export const closeObligationCommand = defineCommand({
  name: 'land.close-obligation',
  aggregate: startObligation,
  schema: z.strictObject({ projectId: z.uuid(), exitId: z.uuid(), on: z.iso.date() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  missing: 'LAND.NOT_DELIVERED',
  decide: closeObligation,
});
