import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const projectAdmittedV1 = defineEvent({
  service: 'approval',
  name: 'project-admitted',
  version: 1,
  description: 'The admission review ended with ADMITTED: approval and land may begin.',
  schema: z.object({
    caseId: fields.id,
    decidedOn: fields.day,
    totalScore: fields.decimal,
    scoredSheets: z.number().int(),
  }),
});

export type ProjectAdmittedV1 = DataOf<typeof projectAdmittedV1>;
