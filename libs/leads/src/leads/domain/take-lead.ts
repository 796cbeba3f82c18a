import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { actorId, type Lead } from './lead';
import type { LeadEvent } from './lead.events';

/**
 * An officer takes a second-promotion lead and is its owner from then on (S082); one wins.
 * Errors: LEADS.NOT_SECOND_PROMOTION, LEADS.LEAD_NOT_OPEN, LEADS.ALREADY_TAKEN
 */
export function takeLead(state: Lead, command: Given<object>, _: unknown, now: Instant): Decision<LeadEvent> {
  if (state.facts?.origin !== 'SECOND_PROMOTION') return refuse('LEADS.NOT_SECOND_PROMOTION');
  if (state.status !== 'OPEN') return refuse('LEADS.LEAD_NOT_OPEN', { status: state.status });
  if (state.ownerId) return refuse('LEADS.ALREADY_TAKEN');
  return Ok([{ type: 'LeadTaken', ownerId: actorId(command.by), takenOn: dayOf(now) }]);
}
