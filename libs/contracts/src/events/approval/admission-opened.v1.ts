import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const admissionOpenedV1 = defineEvent({
  service: 'approval',
  name: 'admission-opened',
  version: 1,
  description: 'deal-signed opened the admission case (S020).',
  schema: z.object({
    caseId: fields.id,
    negativeList: z.enum(['NONE', 'RESTRICTED']),
    meetingOn: fields.day,
  }),
});

export type AdmissionOpenedV1 = DataOf<typeof admissionOpenedV1>;
