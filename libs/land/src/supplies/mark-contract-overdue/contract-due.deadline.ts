import { defineDeadline } from '@luodi/platform/commands';
import { CONTRACT_DUE } from '../domain/land-supply.deadlines';
import { markContractOverdueCommand } from './mark-contract-overdue.command';

/** The workdays between award and contract are over (10.4). */
export const contractDueDeadline = defineDeadline({
  command: markContractOverdueCommand,
  kind: CONTRACT_DUE,
  payload: ({ streamId }) => ({ supplyId: streamId }),
});
