import type { Instant } from '@luodi/domain';
import type { RowTable } from '../row-table';
import type { Row, Snapshot } from './snapshot';
import type { StreamWork } from './stream-work';
import { DEADLINE, EVENT, FIRING, STREAM, type TableShape } from './tables';
import { WriteSet } from './write-set';

/**
 * The difference a batch makes, per stream from before its first command to after its last, in the order of stream
 * ids. A deadline that came and went inside the batch leaves nothing, like everything else.
 */
export function collectWrites(works: readonly StreamWork[], now: Instant): WriteSet {
  const set = new WriteSet();
  for (const work of [...works].sort((a, b) => (a.before.facts.streamId < b.before.facts.streamId ? -1 : 1))) {
    const { streamId, zone } = work.before.facts;
    for (const fired of work.fired) {
      const { key, kind, generation, dueAt } = fired;
      set.of(FIRING).inserts.push({ stream_id: streamId, key, generation, kind, due_at: dueAt, fired_at: now, zone });
    }
    collectDeadlines(set, work);
    if (!work.events.length) continue;
    collectStream(set, work, now);
    for (const table of work.before.aggregate.rows)
      collectRows(set, table, work.refolded ? undefined : work.before, work.after);
    for (const { table, row } of work.entries) set.of(table.table()).inserts.push(row);
  }
  return set;
}

function collectStream(set: WriteSet, work: StreamWork, now: Instant): void {
  const { facts, aggregate, stateJson } = work.after;
  const row = {
    id: facts.streamId,
    type: aggregate.type,
    zone: facts.zone,
    project_id: facts.projectId,
    version: facts.version,
    schema: aggregate.schema,
    state: stateJson,
  };
  const stream = set.of(STREAM);
  (work.isNew ? stream.inserts : stream.updates).push(row);
  for (const { version, event, context } of work.events) {
    set.of(EVENT).inserts.push({
      stream_id: facts.streamId,
      version,
      type: event.type,
      data: event,
      at: now,
      actor: context.by,
      key: context.key,
      causation_id: context.causationId,
      correlation_id: context.correlationId,
      zone: facts.zone,
      project_id: facts.projectId,
    });
  }
}

function collectRows(set: WriteSet, table: RowTable<unknown>, before: Snapshot | undefined, after: Snapshot): void {
  const shape = table.table();
  const had = before?.rows(table) ?? new Map<string, Row>();
  const has = after.rows(table);
  const writes = set.of(shape);
  for (const [key, row] of has) {
    const old = had.get(key);
    if (!old) writes.inserts.push(row);
    else if (!sameRow(shape, old, row)) writes.updates.push(row);
  }
  for (const [key, row] of had) if (!has.has(key)) writes.deletes.push(row);
}

function sameRow(shape: TableShape, a: Row, b: Row): boolean {
  for (const column in shape.columns) {
    const left = a[column] ?? null;
    const right = b[column] ?? null;
    if (left === right) continue;
    if (shape.columns[column] !== 'jsonb' || left === null || right === null) return false;
    if (JSON.stringify(left) !== JSON.stringify(right)) return false;
  }
  return true;
}

function collectDeadlines(set: WriteSet, work: StreamWork): void {
  if (work.refolded && work.events.length) addRefoldedDeadlines(work);
  const writes = set.of(DEADLINE);
  const { streamId, zone } = work.before.facts;
  for (const [key, change] of work.deadlines) {
    const existed = work.refolded ? work.stored.has(key) : work.before.deadlines().has(key);
    if (change.is === 'gone') {
      if (existed) writes.deletes.push({ stream_id: streamId, key });
      continue;
    }
    const { kind, dueAt } = change.wanted;
    const row = {
      stream_id: streamId,
      key,
      kind,
      due_at: dueAt,
      generation: change.generation,
      state: change.state,
      zone,
    };
    (existed ? writes.updates : writes.inserts).push(row);
  }
}

/** After a refold the table may hold what an older declaration wanted: the difference is taken against the table. */
function addRefoldedDeadlines(work: StreamWork): void {
  const wants = work.after.deadlines();
  for (const key of work.stored.keys()) if (!wants.has(key)) work.deadlines.set(key, { is: 'gone' });
  for (const [key, wanted] of wants) {
    const stored = work.stored.get(key);
    if (work.deadlines.has(key) || (stored?.dueAt === wanted.dueAt && stored.kind === wanted.kind)) continue;
    work.deadlines.set(key, { is: 'set', wanted, generation: work.after.facts.version, state: 'pending' });
  }
}
