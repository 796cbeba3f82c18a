import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const admissionMeetingMovedV1 = defineEvent({
  service: 'approval',
  name: 'admission-meeting-moved',
  version: 1,
  description:
    'The admission case stands on the agenda of another meeting, or on none until somebody puts it back (S021).',
  schema: z.object({
    caseId: fields.id,
    /** Null: laid aside. */
    meetingOn: fields.day.nullable(),
    /** The meeting whose agenda it stood on last, where the change names it. */
    before: fields.day.optional(),
    cause: z.enum(['ROLLED_OVER', 'LAID_ASIDE', 'PUT_ON_AGENDA', 'CALLED', 'RECOMPUTED']),
  }),
});

export type AdmissionMeetingMovedV1 = DataOf<typeof admissionMeetingMovedV1>;
