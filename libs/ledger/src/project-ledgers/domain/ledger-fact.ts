import { CHAIN_START, nextLink, type CanonicalValue, type Instant } from '@luodi/domain';

/** An integration event as the ledger keeps it: what happened, who did it, for which unit, when and why. */
export interface LedgerFact {
  readonly eventId: string;
  readonly source: string;
  readonly type: string;
  /** 1..n per project and source. */
  readonly sequence: number;
  readonly occurredAt: Instant;
  readonly actor: unknown;
  readonly reason?: string | undefined;
  /** The event that led here; absent when a person or a clock did. */
  readonly causationId?: string | undefined;
  readonly data: unknown;
}

/** A fact in its place in the chain. */
export interface LedgerEntry {
  readonly seq: number;
  readonly fact: LedgerFact;
  /** False: the cause lies in another project's ledger, or did not arrive in time. */
  readonly causeSeen: boolean;
  readonly prevHash: string;
  readonly hash: string;
}

/** What the hash of an entry covers, beside its place and the hash before it. */
export const entryContent = (fact: LedgerFact, causeSeen: boolean): CanonicalValue => ({
  eventId: fact.eventId,
  source: fact.source,
  type: fact.type,
  sourceSequence: fact.sequence,
  occurredAt: fact.occurredAt,
  actor: canonical(fact.actor),
  reason: fact.reason ?? null,
  causationId: fact.causationId ?? null,
  causeSeen,
  data: canonical(fact.data),
});

/** The entry that follows `count` entries with the last hash `headHash`. */
export function nextEntry(
  head: { count: number; headHash: string },
  fact: LedgerFact,
  causeSeen: boolean,
): LedgerEntry {
  const previous = head.count === 0 ? null : { sequence: head.count, hash: head.headHash };
  const link = nextLink(previous, entryContent(fact, causeSeen));
  return { seq: link.sequence, fact, causeSeen, prevHash: link.previousHash, hash: link.hash };
}

export const EMPTY_HEAD = { count: 0, headHash: CHAIN_START } as const;

/** Hashed are whole numbers and texts; another number is hashed as its text, so that no event can break the chain. */
function canonical(value: unknown): CanonicalValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, canonical(member)]));
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
