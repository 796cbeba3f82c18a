import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const applicationClosedV1 = defineEvent({
  service: 'approval',
  name: 'application-closed',
  version: 1,
  description:
    'An application ended before acceptance: the applicant took it back (撤件), or it was declined in writing (不予受理).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    outcome: z.enum(['TAKEN_BACK', 'DECLINED']),
    closedOn: fields.day,
  }),
});

export type ApplicationClosedV1 = DataOf<typeof applicationClosedV1>;
