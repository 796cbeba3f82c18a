import { dayOf, Ok, refuse, type Decision, type Given, type Instant, type LegalDay } from '@luodi/domain';
import { actorId, type Lead } from './lead';
import type { LeadEvent } from './lead.events';

export interface LogContact {
  readonly contactedOn: LegalDay;
  readonly note: string;
}

/**
 * Adds a dated contact to the log of a lead (S006).
 * Errors: LEADS.LEAD_NOT_OPEN, LEADS.CONTACT_IN_FUTURE
 */
export function logContact(state: Lead, command: Given<LogContact>, _: unknown, now: Instant): Decision<LeadEvent> {
  if (state.status !== 'OPEN') return refuse('LEADS.LEAD_NOT_OPEN', { status: state.status });
  const today = dayOf(now);
  if (command.contactedOn > today) return refuse('LEADS.CONTACT_IN_FUTURE', { today }, 'contactedOn');
  return Ok([
    {
      type: 'LeadContacted',
      contactedOn: command.contactedOn,
      note: command.note,
      contactedBy: actorId(command.by),
    },
  ]);
}
