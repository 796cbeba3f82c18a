import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const projectRejectedV1 = defineEvent({
  service: 'approval',
  name: 'project-rejected',
  version: 1,
  description:
    'The admission review ended with REJECTED, or the negative list prohibits the project (S026). Final: a re-entry is a new linked application.',
  schema: z.object({
    caseId: fields.id,
    decidedOn: fields.day,
    cause: z.enum(['NEGATIVE_LIST', 'REVIEW']),
    entryCode: z.string().optional(),
    reason: fields.reason,
  }),
});

export type ProjectRejectedV1 = DataOf<typeof projectRejectedV1>;
