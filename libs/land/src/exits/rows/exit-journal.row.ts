import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { journalLine } from '../../journal/journal-entry';
import type { ExitCase } from '../domain/exit-case';
import type { ExitCaseEvent } from '../domain/exit-case.events';

/** Who did what, for which unit, when and why: appended, never changed. */
@Entity('exit_journal')
export class ExitJournalRow extends StreamEntry {
  @Column('timestamptz') at: number;
  @Column('text') kind: string;
  @Column('text') acted_by: string;
  @Column('text', { nullable: true }) department: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

/** Who did what, for which unit, when and why (S150). */
export const exitJournalEntry = (event: ExitCaseEvent, { at }: EventFacts<ExitCase>): RowValues<ExitJournalRow> =>
  journalLine(event, at);
