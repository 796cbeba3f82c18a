import { StreamEntry, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ProjectLedgerEvent } from '../domain/project-ledger.events';

/** One entry of a ledger, chained to the one before it; appended only. */
@Entity('ledger_entry')
export class LedgerEntryRow extends StreamEntry {
  @Column('integer') seq: number;
  @Column('uuid') event_id: string;
  @Column('text') source: string;
  @Column('text') type: string;
  @Column('integer') source_sequence: number;
  @Column('timestamptz') occurred_at: number;
  @Column('jsonb') actor: unknown;
  @Column('text') reason: string | null;
  @Column('uuid') causation_id: string | null;
  @Column('boolean') cause_seen: boolean;
  @Column('jsonb') data: unknown;
  @Column('text') prev_hash: string;
  @Column('text') hash: string;
}

/** A fact that took its place is appended; no other event is. */
export function ledgerEntry(event: ProjectLedgerEvent): RowValues<LedgerEntryRow> | undefined {
  if (event.type !== 'FactEntered') return undefined;
  const { fact } = event;
  return {
    seq: event.seq,
    event_id: fact.eventId,
    source: fact.source,
    type: fact.type,
    source_sequence: fact.sequence,
    occurred_at: fact.occurredAt,
    actor: fact.actor,
    reason: fact.reason ?? null,
    causation_id: fact.causationId ?? null,
    cause_seen: event.causeSeen,
    data: fact.data,
    prev_hash: event.prevHash,
    hash: event.hash,
  };
}
