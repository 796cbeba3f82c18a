import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { markContractOverdue } from '../domain/mark-contract-overdue';
import { landSupply } from '../land-supply.aggregate';

export const markContractOverdueCommand = defineCommand({
  name: 'land.mark-contract-overdue',
  aggregate: landSupply,
  schema: z.strictObject({ supplyId: z.uuid() }),
  target: ({ supplyId }) => supplyId,
  decide: markContractOverdue,
});
