import { assertNever, type Actor, type LegalDay } from '@luodi/domain';
import type { LeadEvent, LeadLogged } from './lead.events';

/** A promotion lead (招商线索): the first stage of a project's life. It leaves the pool only by signing or by a drop (S002). */
export interface Lead {
  readonly status: 'NONE' | 'OPEN' | 'SIGNED' | 'DROPPED';
  readonly facts: Omit<LeadLogged, 'type' | 'ownerId'> | null;
  readonly ownerId: string | null;
  readonly lastContactOn: LegalDay | null;
  readonly contactCount: number;
  readonly dropReason: string | null;
  readonly dealId: string | null;
}

export const noLead: Lead = {
  status: 'NONE',
  facts: null,
  ownerId: null,
  lastContactOn: null,
  contactCount: 0,
  dropReason: null,
  dealId: null,
};

/** A lead after one of its events; an earlier contact logged later does not move the last contact back. */
export function evolveLead(state: Lead, event: LeadEvent): Lead {
  switch (event.type) {
    case 'LeadLogged': {
      const { type: _, ownerId, ...facts } = event;
      return { ...state, status: 'OPEN', facts, ownerId: ownerId ?? null };
    }
    case 'LeadContacted': {
      const later =
        state.lastContactOn && state.lastContactOn > event.contactedOn ? state.lastContactOn : event.contactedOn;
      return { ...state, lastContactOn: later, contactCount: state.contactCount + 1 };
    }
    case 'LeadTaken':
      return { ...state, ownerId: event.ownerId };
    case 'LeadDropped':
      return { ...state, status: 'DROPPED', dropReason: event.reason };
    case 'LeadSigned':
      return { ...state, status: 'SIGNED', dealId: event.dealId };
    default:
      return assertNever(event);
  }
}

/** Id under which an act is recorded: the person, or the service that acted by itself. */
export const actorId = (by: Actor): string => (by.kind === 'person' ? by.personId : `system:${by.service}`);
