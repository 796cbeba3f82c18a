import { AgreedIndicators } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { noteFact } from '../domain/note-fact';
import { projectFile } from '../project-file.aggregate';

const Fact = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('DEAL'),
    projectName: z.string(),
    firmCreditCode: z.string(),
    indicators: AgreedIndicators,
  }),
  z.strictObject({
    kind: z.literal('CONTRACT'),
    parcelId: z.uuid(),
    areaM2: z.string(),
    indicators: AgreedIndicators,
    on: z.iso.date(),
  }),
  z.strictObject({
    kind: z.literal('DELIVERY'),
    on: z.iso.date(),
    agreedStartOn: z.iso.date(),
    agreedCompletionOn: z.iso.date().optional(),
  }),
  z.strictObject({ kind: z.literal('FUNDS'), totalFen: z.string(), on: z.iso.date() }),
  z.strictObject({ kind: z.literal('MILESTONE'), milestone: z.string(), on: z.iso.date() }),
]);

export const noteFactCommand = defineCommand({
  name: 'evaluation.note-fact',
  aggregate: projectFile,
  schema: z.strictObject({ projectId: z.uuid(), fact: Fact }),
  target: ({ projectId }) => derivedId(projectId, 'project-file'),
  starts: ({ projectId }) => ({ projectId }),
  decide: noteFact,
});
