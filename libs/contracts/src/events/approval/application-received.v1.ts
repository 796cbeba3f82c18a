import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const applicationReceivedV1 = defineEvent({
  service: 'approval',
  name: 'application-received',
  version: 1,
  description:
    'The window received an application for a stage without accepting it; the five workdays of the one notice run (行政许可法 32).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    receivedOn: fields.day,
    noticeBy: fields.day,
    provisional: z.boolean(),
    missing: z.array(z.string()),
  }),
});

export type ApplicationReceivedV1 = DataOf<typeof applicationReceivedV1>;
