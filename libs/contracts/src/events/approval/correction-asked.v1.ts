import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const correctionAskedV1 = defineEvent({
  service: 'approval',
  name: 'correction-asked',
  version: 1,
  description:
    'The applicant was told once everything to correct: before acceptance, or of one item in review (itemCode). No second notice follows.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    /** Absent: before acceptance, for the whole stage. */
    itemCode: z.string().optional(),
    askedOn: fields.day,
    noticeNumber: z.string(),
    materials: z.array(z.string()),
    stopsClock: z.boolean(),
  }),
});

export type CorrectionAskedV1 = DataOf<typeof correctionAskedV1>;
