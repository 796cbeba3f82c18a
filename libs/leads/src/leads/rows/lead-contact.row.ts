import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Lead } from '../domain/lead';
import type { LeadEvent } from '../domain/lead.events';

/** The dated contact log of a lead (S006); appended only. */
@Entity('lead_contact')
export class LeadContactRow extends StreamEntry {
  @Column('date') contacted_on: string;
  @Column('text') note: string;
  @Column('text') contacted_by: string;
  @Column('timestamptz') logged_at: number;
}

/** A contact is appended; no other event is. */
export const leadContactEntry = (event: LeadEvent, facts: EventFacts<Lead>): RowValues<LeadContactRow> | undefined =>
  event.type === 'LeadContacted'
    ? { contacted_on: event.contactedOn, note: event.note, contacted_by: event.contactedBy, logged_at: facts.at }
    : undefined;
