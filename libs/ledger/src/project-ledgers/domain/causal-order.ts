import type { Instant } from '@luodi/domain';
import { nextEntry, type LedgerFact } from './ledger-fact';
import { evolveProjectLedger, shortId, type ProjectLedger } from './project-ledger';
import type { FactEntered } from './project-ledger.events';

/** How long a fact waits for its cause, in milliseconds of the database's clock; then it is entered as it is. */
export const WAITING_MS = 10 * 60_000;

/** Bytes of waiting facts that a state may hold (the whole state stays under 16 KiB). */
const WAITING_BYTES = 6 * 1024;

/** A lead begins its project: what led to it (a recovered parcel, S082) stands in the ledger of the former project. */
const BEGINNING = 'luodi.leads.lead-logged.v1';

/** Entered or waiting already: the same event once more. */
export const isRepeated = (state: ProjectLedger, fact: LedgerFact): boolean =>
  fact.sequence <= (state.positions[fact.source] ?? 0) ||
  state.waiting.some((one) => one.fact.source === fact.source && one.fact.sequence === fact.sequence);

const isSeen = (state: ProjectLedger, eventId: string): boolean => state.recent.includes(shortId(eventId));

const causeIsSeen = (state: ProjectLedger, fact: LedgerFact): boolean =>
  fact.causationId === undefined || isSeen(state, fact.causationId);

/**
 * Whether a fact may stand now: its cause stands, and nothing earlier of the same source waits. The order within a
 * source is kept, because what a person did there may rest on what waits.
 */
export function isReady(state: ProjectLedger, fact: LedgerFact): boolean {
  const behind = state.waiting.some((one) => one.fact.source === fact.source && one.fact.sequence < fact.sequence);
  return !behind && (causeIsSeen(state, fact) || fact.type === BEGINNING);
}

/** Room for one more waiting fact. */
export function mayWait(state: ProjectLedger, fact: LedgerFact, now: Instant): boolean {
  return utf8Length(JSON.stringify([...state.waiting, { fact, heldAt: now }])) <= WAITING_BYTES;
}

/** Enters facts in order, then every waiting fact that this sets free, in order of arrival. */
export function enterAll(state: ProjectLedger, facts: readonly LedgerFact[]): readonly FactEntered[] {
  const entered: FactEntered[] = [];
  let after = state;
  const queue = [...facts];
  for (let fact = queue.shift(); fact; fact = queue.shift() ?? firstReady(after)) {
    const event: FactEntered = { type: 'FactEntered', ...nextEntry(after, fact, causeIsSeen(after, fact)) };
    entered.push(event);
    after = evolveProjectLedger(after, event);
  }
  return entered;
}

const firstReady = (state: ProjectLedger): LedgerFact | undefined =>
  state.waiting.find((one) => isReady(state, one.fact))?.fact;

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
