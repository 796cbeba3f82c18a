import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { openExit } from '../domain/open-exit';
import { exitCase } from '../exit-case.aggregate';

export const openExitCommand = defineCommand({
  name: 'land.open-exit',
  aggregate: exitCase,
  schema: z.strictObject({
    projectId: z.uuid(),
    warningId: z.uuid(),
    ground: z.string(),
    parcelId: z.uuid(),
    areaM2: z.string(),
    rectifyBy: z.iso.date(),
    on: z.iso.date(),
  }),
  target: ({ projectId }) => derivedId(projectId, 'exit-case'),
  starts: ({ projectId }) => ({ projectId }),
  decide: openExit,
});
