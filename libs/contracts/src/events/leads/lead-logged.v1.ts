import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const leadLoggedV1 = defineEvent({
  service: 'leads',
  name: 'lead-logged',
  version: 1,
  description: 'A lead entered the pool, by an investment officer or by a recovered parcel (second promotion).',
  schema: z.object({
    projectName: fields.text,
    channel: z.string(),
    origin: z.enum(['PROMOTION', 'SECOND_PROMOTION']),
    parcelId: fields.id.optional(),
    formerProjectId: fields.id.optional(),
    estimatedInvestmentFen: fields.fen.optional(),
    /** With the channel STATIONED_OFFICE (S004). */
    station: z.string().optional(),
    investorClasses: z.array(z.string()).optional(),
  }),
});

export type LeadLoggedV1 = DataOf<typeof leadLoggedV1>;
