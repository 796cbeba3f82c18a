import { GROUNDS } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { checkPolicy } from '../../policies/check-policy';
import { rectificationPolicy } from '../../policies/rectification-policy';
import { recordFinding } from '../domain/record-finding';
import { projectFile } from '../project-file.aggregate';

export const recordFindingCommand = defineCommand({
  name: 'evaluation.record-finding',
  aggregate: projectFile,
  schema: z.strictObject({
    projectId: z.uuid(),
    findingId: z.uuid(),
    warningId: z.uuid(),
    ground: z.enum(GROUNDS),
    evidence: z.string().min(1).max(4000),
    foundOn: z.iso.date(),
    factKey: z.string().max(100),
    source: z.enum(['CLOCK', 'PERSON']),
    year: z.number().int().optional(),
    parcelId: z.uuid().optional(),
    areaM2: z.string().optional(),
  }),
  target: ({ projectId }) => derivedId(projectId, 'project-file'),
  missing: 'EVALUATION.PROJECT_FILE_MISSING',
  policies: () => ({ rectification: rectificationPolicy, check: checkPolicy }),
  decide: recordFinding,
  answer: (file) => {
    const last = file.findings.at(-1);
    return { findingId: last?.findingId ?? null, warningId: last?.warningId ?? null };
  },
  retryable: ['EVALUATION.PROJECT_FILE_MISSING'],
});
