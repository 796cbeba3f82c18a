import type { Actor } from '@luodi/domain';
import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Warning } from '../domain/warning';
import type { WarningEvent } from '../domain/warning.events';

/** Who did what to a warning, for which unit, when and why: appended, never changed. */
@Entity('warning_journal')
export class WarningJournalRow extends StreamEntry {
  @Column('timestamptz') at: number;
  @Column('text') kind: string;
  @Column('text') acted_by: string;
  @Column('text', { nullable: true }) department: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

const nameOf = (by: Actor): string =>
  by.kind === 'system' ? by.service : by.onBehalfOf ? `${by.personId}（代${by.onBehalfOf}）` : by.personId;

function reasonOf(event: WarningEvent): string | null {
  switch (event.type) {
    case 'WarningDrafted':
      return event.evidence;
    case 'WarningSigned':
      return event.note ?? null;
    case 'WarningDelivered':
      return event.proof ?? event.channel;
    case 'RectificationReported':
      return event.report;
    case 'RectificationPassed':
    case 'RectificationReturned':
      return event.note;
    case 'ObjectionFiled':
      return event.statement;
    case 'DaysRecomputed':
      return event.term ? `${event.from ?? ''} → ${event.term.rectifyBy}` : null;
    case 'RectificationExtended':
    case 'ObjectionAnswered':
    case 'ExitOrderWithdrawn':
      return event.reason;
    default:
      return null;
  }
}

/** Who did what, for which unit, when and why (S150). */
export const warningJournalEntry = (event: WarningEvent, facts: EventFacts<Warning>): RowValues<WarningJournalRow> => ({
  at: facts.at,
  kind: event.type,
  acted_by: nameOf(event.by),
  department: event.by.kind === 'person' ? event.by.departmentId : null,
  reason: reasonOf(event),
});
