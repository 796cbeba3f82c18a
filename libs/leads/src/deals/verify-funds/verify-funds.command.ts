import { fields, VerificationBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { verifyFunds } from '../domain/verify-funds';
import { deal } from '../deal.aggregate';

export const verifyFundsCommand = defineCommand({
  name: 'leads.verify-funds',
  aggregate: deal,
  schema: VerificationBody.omit({ expectedVersion: true }).extend({ dealId: fields.id, instalmentId: z.string() }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: verifyFunds,
  answer: (state) => ({ totalArrivedFen: state.arrivedFen }),
});
