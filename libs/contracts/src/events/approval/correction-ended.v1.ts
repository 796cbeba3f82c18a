import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const correctionEndedV1 = defineEvent({
  service: 'approval',
  name: 'correction-ended',
  version: 1,
  description: 'The correction ended with what the applicant supplied, which may be nothing.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string().optional(),
    endedOn: fields.day,
    received: z.array(z.string()),
    /** The due day of the item, where its clock had stood still. */
    dueOn: fields.day.optional(),
  }),
});

export type CorrectionEndedV1 = DataOf<typeof correctionEndedV1>;
