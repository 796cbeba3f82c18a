import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Lead } from './lead';
import type { LeadEvent } from './lead.events';

export interface DropLead {
  readonly reason: string;
}

/**
 * Takes a lead out of the pool with its recorded reason (S002).
 * Errors: LEADS.LEAD_NOT_OPEN
 */
export function dropLead(state: Lead, command: Given<DropLead>, _: unknown, now: Instant): Decision<LeadEvent> {
  if (state.status !== 'OPEN') return refuse('LEADS.LEAD_NOT_OPEN', { status: state.status });
  return Ok([{ type: 'LeadDropped', reason: command.reason, droppedOn: dayOf(now) }]);
}
