import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { journalLine } from '../../journal/journal-entry';
import type { IdleCase } from '../domain/idle-case';
import type { IdleCaseEvent } from '../domain/idle-case.events';

/** Who did what, for which unit, when and why: appended, never changed. */
@Entity('idle_case_journal')
export class IdleCaseJournalRow extends StreamEntry {
  @Column('timestamptz') at: number;
  @Column('text') kind: string;
  @Column('text') acted_by: string;
  @Column('text', { nullable: true }) department: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

/** Who did what, for which unit, when and why (S150). */
export const idleCaseJournalEntry = (
  event: IdleCaseEvent,
  { at }: EventFacts<IdleCase>,
): RowValues<IdleCaseJournalRow> => journalLine(event, at);
