import type { LedgerEntry } from '../domain/ledger-fact';
import { ledgerFaults, type LedgerFault } from '../domain/rebuild-ledger';
import type { ProjectLedger } from '../domain/project-ledger';

/** An entry as the table gives it, with the moment in whole milliseconds. */
export interface StoredEntry {
  readonly seq: number;
  readonly event_id: string;
  readonly source: string;
  readonly type: string;
  readonly source_sequence: number;
  readonly occurred_ms: string;
  readonly actor: unknown;
  readonly reason: string | null;
  readonly causation_id: string | null;
  readonly cause_seen: boolean;
  readonly data: unknown;
  readonly prev_hash: string;
  readonly hash: string;
}

export const STORED_ENTRIES = `select seq, event_id, source, type, source_sequence, actor, reason, causation_id, cause_seen,
    data, prev_hash, hash, round(extract(epoch from occurred_at) * 1000)::bigint::text as occurred_ms
  from ledger_entry where stream_id = $1 order by seq`;

/** The row of the table → the entry it was made from. */
export const entryOf = (row: StoredEntry): LedgerEntry => ({
  seq: row.seq,
  fact: {
    eventId: row.event_id,
    source: row.source,
    type: row.type,
    sequence: row.source_sequence,
    occurredAt: Number.parseInt(row.occurred_ms, 10),
    actor: row.actor,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.causation_id !== null && { causationId: row.causation_id }),
    data: row.data,
  },
  causeSeen: row.cause_seen,
  prevHash: row.prev_hash,
  hash: row.hash,
});

/** Chain and rebuild of one stored ledger against its state (S107). */
export function storedLedgerFaults(rows: readonly StoredEntry[], state: string): readonly LedgerFault[] {
  const { count, headHash, life } = JSON.parse(state) as ProjectLedger;
  return ledgerFaults(rows.map(entryOf), { count, headHash, life });
}
