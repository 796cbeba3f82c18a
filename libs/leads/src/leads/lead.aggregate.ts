import { defineAggregate, entryTable, rowTable } from '@luodi/platform/commands';
import { evolveLead, noLead, type Lead } from './domain/lead';
import type { LeadEvent } from './domain/lead.events';
import { publishLeadEvent } from './publishing/lead-event.publisher';
import { leadContactEntry, LeadContactRow } from './rows/lead-contact.row';
import { LeadRow, leadRows } from './rows/lead.row';

/** Once per project: its id comes from the project's. */
export const lead = defineAggregate<Lead, LeadEvent>({
  type: 'lead',
  initial: noLead,
  evolve: evolveLead,
  rows: [rowTable(LeadRow, leadRows)],
  entries: [entryTable(LeadContactRow, leadContactEntry)],
  publish: publishLeadEvent,
});
