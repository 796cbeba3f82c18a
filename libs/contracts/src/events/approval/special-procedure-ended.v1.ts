import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const specialProcedureEndedV1 = defineEvent({
  service: 'approval',
  name: 'special-procedure-ended',
  version: 1,
  description: 'The special procedure ended; the due day moved by the suspended workdays.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    kind: z.string(),
    endedOn: fields.day,
    dueOn: fields.day,
    /** The due day of the stage, where no item of it ran meanwhile (PAR-3). */
    stageDueOn: fields.day.optional(),
  }),
});

export type SpecialProcedureEndedV1 = DataOf<typeof specialProcedureEndedV1>;
