import { Ok, type Decision, type Given } from '@luodi/domain';
import type { Lead } from './lead';
import type { LeadEvent } from './lead.events';

export interface MarkLeadSigned {
  readonly dealId: string;
}

/**
 * A signed deal takes its lead out of the pool (S002), also one that had been dropped: an agreement is stronger than
 * the note that nothing would come of it.
 */
export const markLeadSigned = (state: Lead, command: Given<MarkLeadSigned>): Decision<LeadEvent> =>
  state.status === 'SIGNED' ? Ok([]) : Ok([{ type: 'LeadSigned', dealId: command.dealId }]);
