import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { noteHolding } from '../domain/note-holding';
import { landSupply } from '../land-supply.aggregate';

const parcelId = z.uuid();
const quotaId = z.uuid();
const Answer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ParcelHeld'),
    parcelId,
    parcelNumber: z.string(),
    areaM2: z.string(),
    landGrade: z.number().int(),
    costFen: z.string(),
    until: z.iso.date().optional(),
  }),
  z.strictObject({ type: z.literal('ParcelDenied'), parcelId, code: z.string() }),
  z.strictObject({
    type: z.literal('QuotaHeld'),
    quotaId,
    areaM2: z.string(),
    remainingM2: z.string(),
    until: z.iso.date().optional(),
  }),
  z.strictObject({ type: z.literal('QuotaDenied'), quotaId, remainingM2: z.string(), code: z.string().optional() }),
  z.strictObject({ type: z.literal('HoldingLapsed'), parcelId: parcelId.optional(), quotaId: quotaId.optional() }),
]);

export const noteHoldingCommand = defineCommand({
  name: 'land.note-holding',
  aggregate: landSupply,
  schema: z.strictObject({ projectId: z.uuid(), answer: Answer }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  decide: noteHolding,
});
