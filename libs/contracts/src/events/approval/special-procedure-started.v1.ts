import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const specialProcedureStartedV1 = defineEvent({
  service: 'approval',
  name: 'special-procedure-started',
  version: 1,
  description: 'A special procedure stopped the clock of one item (行政许可法 45). Other items run on.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    kind: z.string(),
    startedOn: fields.day,
    expectedWorkdays: z.number().int(),
  }),
});

export type SpecialProcedureStartedV1 = DataOf<typeof specialProcedureStartedV1>;
