import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { closeFinding } from '../domain/close-finding';
import { projectFile } from '../project-file.aggregate';

export const closeFindingCommand = defineCommand({
  name: 'evaluation.close-finding',
  aggregate: projectFile,
  schema: z.strictObject({
    projectId: z.uuid(),
    warningId: z.uuid(),
    outcome: z.enum(['RECTIFIED', 'EXIT_ORDERED', 'EXIT_WITHDRAWN', 'CANCELLED']),
  }),
  target: ({ projectId }) => derivedId(projectId, 'project-file'),
  decide: closeFinding,
});
