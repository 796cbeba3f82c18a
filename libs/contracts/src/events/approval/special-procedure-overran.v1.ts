import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const specialProcedureOverranV1 = defineEvent({
  service: 'approval',
  name: 'special-procedure-overran',
  version: 1,
  description:
    'A special procedure lasts longer than the applicant was told (GOV-03). Once per procedure; the clock stands still all the same.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    departmentId: z.string(),
    kind: z.string(),
    expectedUntil: fields.day,
  }),
});

export type SpecialProcedureOverranV1 = DataOf<typeof specialProcedureOverranV1>;
