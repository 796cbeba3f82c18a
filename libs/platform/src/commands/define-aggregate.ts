import type { DomainEvent, Evolve, Instant } from '@luodi/domain';
import type { DataOf, EventContract } from '@luodi/contracts';
import type { EntryTable, RowTable } from './row-table';

/** What must fire when, as a function of the state; nobody schedules or cancels by hand. */
export interface DeadlineWanted {
  /** Unique within the stream: `item-limit/EIA`. */
  readonly key: string;
  /** Which handler fires it (`defineDeadline`). */
  readonly kind: string;
  readonly dueAt: Instant;
}

/** What is known of a stream beside its state. */
export interface StreamFacts {
  readonly streamId: string;
  readonly zone: string;
  readonly projectId: string;
  /** Version after the event or state in question; 1 is the first event. */
  readonly version: number;
}

/** What is known of an event beside its data. */
export interface EventFacts<S> extends StreamFacts {
  readonly at: Instant;
  /** The state after the event. */
  readonly state: S;
}

/** A contract event that leaves with the commit. `projectId` and `zone` default to the stream's. */
export interface PublicEvent<T = unknown> {
  readonly contract: EventContract<T>;
  readonly data: T;
  /** Why, in the actor's own words where there are any. */
  readonly reason?: string;
  readonly projectId?: string;
  readonly zone?: string;
}

/** Builds a public event with its data checked against the contract's type. */
export const publicEvent = <C extends EventContract>(
  contract: C,
  data: DataOf<C>,
  extra: { reason?: string; projectId?: string; zone?: string } = {},
): PublicEvent => ({ contract: contract as EventContract, data, ...extra });

/**
 * One kind of stream: its events are its legal record, its state is one row beside them. Everything here is pure.
 * Loading, locking, timing, writing and publishing are the executor's.
 */
export interface Aggregate<S = unknown, E extends DomainEvent = DomainEvent> {
  readonly type: string;
  /** Shape number of the state; raise it with the shape, old streams are refolded on load. */
  readonly schema: number;
  readonly initial: S;
  readonly evolve: Evolve<S, E>;
  /** state → the rows its screens read; the executor writes the difference. */
  readonly rows: readonly RowTable<S>[];
  /** event → a row that is only ever appended. */
  readonly entries: readonly EntryTable<S, E>[];
  readonly deadlines: (state: S) => readonly DeadlineWanted[];
  /** Private event → contract events, or none. A new private event must say which: keep the switch exhaustive. */
  readonly publish: (event: E, facts: EventFacts<S>) => readonly PublicEvent[];
  /** Database constraint name → domain error code (rule 4: any other constraint is an internal error). */
  readonly constraints: Readonly<Record<string, string>>;
  /** Event type → today's event from a stored old one. */
  readonly upcasters: Readonly<Record<string, (data: never) => E>>;
}

type Optional = 'rows' | 'entries' | 'deadlines' | 'publish' | 'constraints' | 'upcasters' | 'schema';

/** Declares a kind of stream; what is left out is empty. */
export const defineAggregate = <S, E extends DomainEvent>(
  declaration: Omit<Aggregate<S, E>, Optional> & Partial<Pick<Aggregate<S, E>, Optional>>,
): Aggregate<S, E> => ({
  schema: 1,
  rows: [],
  entries: [],
  deadlines: () => [],
  publish: () => [],
  constraints: {},
  upcasters: {},
  ...declaration,
});
