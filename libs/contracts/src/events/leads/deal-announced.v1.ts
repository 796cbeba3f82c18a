import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';
import { DealSheet } from '../../http/leads/sign-deal';

export const dealAnnouncedV1 = defineEvent({
  service: 'leads',
  name: 'deal-announced',
  version: 1,
  description:
    'A signing event announced a deal (S014). It is not signed by that: deal-signed follows once, logged by the request or, where that was cut off, from this row.',
  schema: z.object({
    dealId: fields.id,
    signingEventId: fields.id,
    leadId: fields.id.optional(),
    sheet: DealSheet.omit({ projectId: true }),
  }),
});

export type DealAnnouncedV1 = DataOf<typeof dealAnnouncedV1>;
