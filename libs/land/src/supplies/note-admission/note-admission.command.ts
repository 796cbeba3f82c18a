import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';

import { noteAdmission } from '../domain/note-admission';
import { landSupply } from '../land-supply.aggregate';

export const noteAdmissionCommand = defineCommand({
  name: 'land.note-admission',
  aggregate: landSupply,
  schema: z.strictObject({ projectId: z.uuid(), admission: z.enum(['ADMITTED', 'REJECTED']), on: z.iso.date() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  starts: ({ projectId }) => ({ projectId }),
  decide: noteAdmission,
});
