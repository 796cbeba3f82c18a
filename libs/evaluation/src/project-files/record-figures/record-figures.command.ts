import { RecordFiguresBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { recordFigures } from '../domain/record-figures';
import { projectFile } from '../project-file.aggregate';

export const recordFiguresCommand = defineCommand({
  name: 'evaluation.record-figures',
  aggregate: projectFile,
  schema: RecordFiguresBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'project-file'),
  missing: 'EVALUATION.PROJECT_FILE_MISSING',
  decide: recordFigures,
});
