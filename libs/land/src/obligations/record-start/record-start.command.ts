import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { recordStart } from '../domain/record-start';
import { startObligation } from '../start-obligation.aggregate';

export const recordStartCommand = defineCommand({
  name: 'land.record-start',
  aggregate: startObligation,
  schema: z.strictObject({ projectId: z.uuid(), on: z.iso.date() }),
  target: ({ projectId }) => derivedId(projectId, 'start-obligation'),
  starts: ({ projectId }) => ({ projectId }),
  decide: recordStart,
});
