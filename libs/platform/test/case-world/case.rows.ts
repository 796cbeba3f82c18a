import { StreamEntry, StreamRow } from '../../src/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('test_case')
export class TestCaseRow extends StreamRow {
  @Column('text')
  title: string;

  @Column('integer')
  open_items: number;

  @Column('text', { nullable: true })
  claim: string | null;

  @Column('text', { nullable: true })
  slot: string | null;

  @Column('numeric')
  area_m2: string;

  @Column('bigint')
  invested_fen: string;

  @Column('date')
  opened_on: string;

  @Column('timestamptz')
  opened_at: number;

  @Column('boolean')
  passed: boolean;

  @Column('jsonb')
  facts: unknown;
}

@Entity('test_case_item')
export class TestCaseItemRow extends StreamRow {
  @PrimaryColumn('text')
  item: string;

  @Column('text')
  verdict: string;

  @Column('timestamptz', { nullable: true })
  due_at: number | null;
}

@Entity('test_case_journal')
export class TestJournalEntry extends StreamEntry {
  @Column('text')
  what: string;
}
