import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { journalLine } from '../../journal/journal-entry';
import type { StartObligation } from '../domain/start-obligation';
import type { StartObligationEvent } from '../domain/start-obligation.events';

/** Who did what, for which unit, when and why: appended, never changed. */
@Entity('obligation_journal')
export class ObligationJournalRow extends StreamEntry {
  @Column('timestamptz') at: number;
  @Column('text') kind: string;
  @Column('text') acted_by: string;
  @Column('text', { nullable: true }) department: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

/** Who did what, for which unit, when and why (S150). */
export const obligationJournalEntry = (
  event: StartObligationEvent,
  { at }: EventFacts<StartObligation>,
): RowValues<ObligationJournalRow> => journalLine(event, at);
