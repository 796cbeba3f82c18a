import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { journalLine } from '../../journal/journal-entry';
import type { LandSupply } from '../domain/land-supply';
import type { LandSupplyEvent } from '../domain/land-supply.events';

/** Who did what, for which unit, when and why: appended, never changed. */
@Entity('supply_journal')
export class SupplyJournalRow extends StreamEntry {
  @Column('timestamptz') at: number;
  @Column('text') kind: string;
  @Column('text') acted_by: string;
  @Column('text', { nullable: true }) department: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

/** Who did what, for which unit, when and why (S150). */
export const supplyJournalEntry = (
  event: LandSupplyEvent,
  { at }: EventFacts<LandSupply>,
): RowValues<SupplyJournalRow> => journalLine(event, at);
