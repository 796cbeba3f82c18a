import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';
import { AgreedIndicators, ConstructionSchedule } from '../agreed-indicators';

export const dealSignedV1 = defineEvent({
  service: 'leads',
  name: 'deal-signed',
  version: 1,
  description:
    'An investment officer logged a signed agreement with all four control indicators (S015). It does not admit the project: approval and land stay closed until project-admitted.',
  schema: z.object({
    dealId: fields.id,
    projectName: fields.text,
    projectCode: fields.projectCode.optional(),
    firmCreditCode: fields.creditCode,
    firmName: fields.text,
    industryCode: fields.industryCode,
    industryFlags: z.array(z.string()),
    investmentFen: fields.fen,
    landAreaM2: fields.decimal,
    signedOn: fields.day,
    signingEventId: fields.id.optional(),
    /** The lead it came from; absent when a deal was logged without one. */
    leadId: fields.id.optional(),
    indicators: AgreedIndicators,
    schedule: ConstructionSchedule,
    responsibleLeaderId: z.string().optional(),
    squadMemberIds: z.array(z.string()),
  }),
});

export type DealSignedV1 = DataOf<typeof dealSignedV1>;
