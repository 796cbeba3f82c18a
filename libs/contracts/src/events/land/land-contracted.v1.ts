import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';
import { AgreedIndicators, ConstructionSchedule } from '../agreed-indicators';

export const landContractedV1 = defineEvent({
  service: 'land',
  name: 'land-contracted',
  version: 1,
  description: 'The land contract was signed with the indicators of the deal copied unchanged (S063).',
  schema: z.object({
    supplyId: fields.id,
    parcelId: fields.id,
    parcelNumber: z.string(),
    areaM2: fields.decimal,
    priceFen: fields.fen,
    floorFen: fields.fen,
    termYears: z.number().int(),
    contractedOn: fields.day,
    agreedDeliveryOn: fields.day,
    /** The quota that the contract uses up; absent when none was needed. */
    quotaId: fields.id.optional(),
    indicators: AgreedIndicators,
    schedule: ConstructionSchedule,
  }),
});

export type LandContractedV1 = DataOf<typeof landContractedV1>;
