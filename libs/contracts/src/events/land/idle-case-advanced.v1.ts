import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const idleCaseAdvancedV1 = defineEvent({
  service: 'land',
  name: 'idle-case-advanced',
  version: 1,
  description:
    'A case of idle land (闲置土地处置) reached a step of 53号令: check, finding, publicity, hearing, fee, plan or end.',
  schema: z.object({
    caseId: fields.id,
    parcelId: fields.id,
    step: z.enum([
      'OPENED',
      'INVESTIGATING',
      'DETERMINED',
      'PUBLISHED',
      'HEARING_TOLD',
      'HEARING_SETTLED',
      'FEE_DECIDED',
      'FEE_PAID',
      'FEE_UNPAID',
      'DEMANDED',
      'COURT',
      'PLAN_APPROVED',
      'CLOSED',
    ]),
    on: fields.day,
    documentNumber: fields.text.optional(),
    /** The fee, fen, with FEE_DECIDED and FEE_PAID. */
    amountFen: fields.fen.optional(),
    /** The next legal day that follows from the step. */
    dueOn: fields.day.optional(),
    provisional: z.boolean(),
    /** With PLAN_APPROVED: the start clock runs again from this day. */
    newStartOn: fields.day.optional(),
  }),
});

export type IdleCaseAdvancedV1 = DataOf<typeof idleCaseAdvancedV1>;
