import { startOfDay } from '@luodi/domain';
import { given } from '@luodi/testing';
import { projectLedger } from '../project-ledger.aggregate';
import { enterFact } from './enter-fact';
import type { LedgerFact } from './ledger-fact';
import type { ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';
import { releaseWaiting } from './release-waiting';

const NOW = startOfDay('2026-03-12');
const none = { calendar: undefined, assignment: undefined };
const at = (...history: ProjectLedgerEvent[]) => given<ProjectLedger, ProjectLedgerEvent>(projectLedger, ...history);
const id = (n: number): string => `${String(n).padStart(8, '0')}-0000-5000-8000-${String(n).padStart(12, '0')}`;

/** Fact `n` of a service, number `sequence` there, perhaps led to by another. */
const fact = (
  n: number,
  source: string,
  sequence: number,
  more: { cause?: number; type?: string } = {},
): LedgerFact => ({
  eventId: id(n),
  source: `luodi/${source}`,
  type: `luodi.${source}.${more.type ?? 'stage-passed'}.v1`,
  sequence,
  occurredAt: NOW + n,
  actor: { kind: 'system', service: source },
  ...(more.cause !== undefined && { causationId: id(more.cause) }),
  data: { stage: 'PLANNING' },
});

/** Delivers facts one after the other and says in which order they stand. */
function deliver(...facts: LedgerFact[]) {
  const history: ProjectLedgerEvent[] = [];
  for (const one of facts) {
    const { decision } = at(...history).when(enterFact, { fact: one }, none, NOW);
    if (!decision.ok) throw new Error(decision.error[0].code);
    history.push(...decision.value);
  }
  return { history, state: at(...history).state, order: orderOf(history) };
}

const orderOf = (history: readonly ProjectLedgerEvent[]): number[] =>
  history.flatMap((event) =>
    event.type === 'FactEntered' ? [Number.parseInt(event.fact.eventId.slice(0, 8), 10)] : [],
  );

const passed = fact(1, 'approval', 1);
const opened = fact(2, 'land', 1, { cause: 1, type: 'supply-opened' });
const requested = fact(3, 'land', 2, { type: 'parcel-requested' });
const warned = fact(4, 'evaluation', 1, { cause: 2, type: 'warning-issued' });

/** Every order in which topics can race, each source in its own order. */
function interleavings(...queues: readonly LedgerFact[][]): LedgerFact[][] {
  if (queues.every((queue) => queue.length === 0)) return [[]];
  return queues.flatMap((queue, at) => {
    const [first, ...rest] = queue;
    if (!first) return [];
    return interleavings(...queues.map((other, index) => (index === at ? rest : other))).map((tail) => [
      first,
      ...tail,
    ]);
  });
}

describe('the order of a ledger', () => {
  it.each(
    interleavings([passed], [opened, requested], [warned]).map(
      (facts) => [facts.map((one) => one.type.split('.')[2]).join(', '), facts] as const,
    ),
  )('never has an effect before its cause, nor a source out of its order: %s', (_, facts) => {
    const { order, state } = deliver(...facts);
    expect([...order].sort()).toEqual([1, 2, 3, 4]);
    expect(order.indexOf(1)).toBeLessThan(order.indexOf(2));
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(3));
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(4));
    expect(state).toMatchObject({
      count: 4,
      waiting: [],
      positions: { 'luodi/approval': 1, 'luodi/land': 2, 'luodi/evaluation': 1 },
    });
  });

  it('is 1..n with each entry chained to the one before it', () => {
    const { history } = deliver(passed, opened, requested);
    const entries = history.flatMap((event) => (event.type === 'FactEntered' ? [event] : []));
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect(entries.map((entry) => entry.prevHash).slice(1)).toEqual(entries.map((entry) => entry.hash).slice(0, 2));
    expect(entries.every((entry) => entry.causeSeen)).toBe(true);
  });

  it('has the same fact once, entered or waiting (P43)', () => {
    expect(deliver(passed, passed, opened, opened, passed).order).toEqual([1, 2]);
    expect(deliver(opened, opened).state.waiting).toHaveLength(1);
  });

  it('begins with the lead, whose cause stands in the ledger of the former project (S082)', () => {
    expect(deliver(fact(9, 'leads', 1, { cause: 8, type: 'lead-logged' })).order).toEqual([9]);
  });

  it('enters a fact whose cause did not come in time, marked, with what waits before it in its source', () => {
    const { history } = deliver(opened, requested);
    const decided = at(...history).when(releaseWaiting, { eventId: id(3) }, none, NOW + 600_000).decision;
    const released = decided.ok ? decided.value : [];
    expect(orderOf(released)).toEqual([2, 3]);
    expect(released).toMatchObject([{ causeSeen: false }, { causeSeen: true }]);
    at(...history, ...released)
      .when(releaseWaiting, { eventId: id(3) }, none, NOW)
      .then();
  });

  it('asks to be offered again when too much waits, so that the state stays small', () => {
    const big = (n: number): LedgerFact => ({ ...fact(n, 'land', n, { cause: 99 }), data: { note: '地'.repeat(600) } });
    const { history, state } = deliver(big(1), big(2));
    expect(JSON.stringify(state).length).toBeLessThan(16 * 1024);
    at(...history)
      .when(enterFact, { fact: big(3) }, none, NOW)
      .thenFails('LEDGER.CAUSE_NOT_SEEN');
  });

  it('keeps its state under 16 KiB after a long life', () => {
    const long = Array.from({ length: 400 }, (_, n) => fact(n + 1, 'approval', n + 1, n === 0 ? {} : { cause: n }));
    const { state, order } = deliver(...long);
    expect(order).toHaveLength(400);
    expect(JSON.stringify(state).length).toBeLessThan(8 * 1024);
  });

  it('waits for ten minutes of the database clock, then fires', () => {
    const { state } = deliver(opened);
    expect(projectLedger.deadlines(state)).toEqual([
      { key: `waiting/${id(2)}`, kind: 'waiting-over', dueAt: NOW + 600_000 },
    ]);
    expect(projectLedger.deadlines(deliver(opened, passed).state)).toEqual([]);
  });
});
