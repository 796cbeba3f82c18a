import type { DomainEvent } from '@luodi/domain';
import { Snapshot, type Row } from '../executor/snapshot';
import { deadlineDifference } from '../executor/stream-work';
import { upcast } from '../executor/read-batch';
import type { AnyAggregate } from '../define-command';
import type { StreamFacts } from '../define-aggregate';
import type { EntryTable } from '../row-table';

export interface StoredEvent {
  readonly version: number;
  readonly type: string;
  readonly data: unknown;
  readonly key: string;
  readonly at: number;
}

export interface Replayed {
  readonly after: Snapshot;
  /** Generation of each wanted deadline. */
  readonly generations: ReadonlyMap<string, number>;
  readonly entries: readonly { readonly table: EntryTable<unknown, DomainEvent>; readonly row: Row }[];
}

/** What a stream must look like if only its events are believed. Events of one command share their key. */
export function replayStream(aggregate: AnyAggregate, facts: StreamFacts, events: readonly StoredEvent[]): Replayed {
  const generations = new Map<string, number>();
  const entries: { table: EntryTable<unknown, DomainEvent>; row: Row }[] = [];
  let after = new Snapshot(aggregate, { ...facts, version: 0 }, aggregate.initial);
  let beforeCommand = after;
  for (const [index, stored] of events.entries()) {
    const event = upcast(aggregate, stored.type, stored.data as never);
    after = new Snapshot(aggregate, { ...facts, version: stored.version }, aggregate.evolve(after.state, event));
    for (const table of aggregate.entries) {
      const values = table.entryOf(event, { ...after.facts, at: stored.at, state: after.state });
      if (values)
        entries.push({
          table,
          row: { ...values, stream_id: facts.streamId, zone: facts.zone, version: stored.version },
        });
    }
    if (events[index + 1]?.key === stored.key) continue;
    for (const [key, change] of deadlineDifference(beforeCommand, after)) {
      if (change.is === 'gone') generations.delete(key);
      else generations.set(key, change.generation);
    }
    beforeCommand = after;
  }
  return { after, generations, entries };
}
