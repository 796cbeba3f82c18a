import { DealSheet, fields } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { dealWarnings } from './deal-warnings';
import { deal } from './deal.aggregate';
import { signDeal } from './domain/sign-deal';
import { sizeClass } from './domain/size-class';

/** Started by a person alone, and once for each row of a signing event. */
export const signDealCommand = defineCommand({
  name: 'leads.sign-deal',
  aggregate: deal,
  schema: z.strictObject({
    projectId: fields.id,
    sheet: DealSheet.omit({ projectId: true }),
    leadId: fields.id.optional(),
    leadMissing: z.boolean().optional(),
    signingEventId: fields.id.optional(),
  }),
  target: (command) => derivedId(command.projectId, 'deal'),
  starts: (command) => ({ projectId: command.projectId }),
  decide: signDeal,
  answer: ({ agreed }, stream) => ({
    projectId: stream.projectId,
    sizeClass: sizeClass(agreed?.investmentFen ?? '0'),
    warnings: dealWarnings(agreed?.warnings ?? []),
  }),
});
