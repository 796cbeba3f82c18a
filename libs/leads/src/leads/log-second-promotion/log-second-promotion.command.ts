import { fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { logSecondPromotion } from '../domain/log-second-promotion';
import { lead } from '../lead.aggregate';

export const logSecondPromotionCommand = defineCommand({
  name: 'leads.log-second-promotion',
  aggregate: lead,
  schema: z.strictObject({
    projectId: fields.id,
    parcelId: fields.id,
    parcelNumber: z.string(),
    formerProjectId: fields.id,
    zone: fields.zone,
  }),
  target: (command) => derivedId(command.projectId, 'lead'),
  starts: ({ projectId, zone }) => ({ projectId, zone }),
  decide: logSecondPromotion,
});
