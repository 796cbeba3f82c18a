import { GROUNDS } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { draftWarning } from '../domain/draft-warning';
import { warning } from '../warning.aggregate';

export const draftWarningCommand = defineCommand({
  name: 'evaluation.draft-warning',
  aggregate: warning,
  schema: z.strictObject({
    projectId: z.uuid(),
    warningId: z.uuid(),
    findingId: z.uuid(),
    ground: z.enum(GROUNDS),
    evidence: z.string(),
    firmCreditCode: z.string().optional(),
    parcelId: z.uuid(),
    areaM2: z.string(),
    repeated: z.boolean(),
  }),
  target: ({ warningId }) => warningId,
  starts: ({ projectId }) => ({ projectId }),
  decide: draftWarning,
});
