import { projectLedger } from '../project-ledger.aggregate';
import type { RunStatement } from '../run-statement';
import { replayLedger, type StoredLedgerEvent } from './replay-ledger';

/** How far a rebuild is; also what the next call goes on from. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
  readonly entries: number;
}

interface StoredProgress extends RebuildProgress {
  readonly after_id: string;
}

interface LedgerStream {
  readonly id: string;
  readonly zone: string;
  readonly projectId: string;
}

const PAGE = 100;
const TABLES = [...projectLedger.rows, ...projectLedger.entries].map(({ table }) => table().name);

/** Visible while the rebuild runs and gone after it: whoever looks into the database sees how far it is. */
const BEGIN = `create table if not exists ledger_rebuild (only_one boolean primary key default true check (only_one),
  after_id uuid not null, done integer not null, total integer not null, entries integer not null)`;
const READ = `select after_id, done, total, entries from ledger_rebuild`;
const EMPTY = `truncate ${TABLES.join(', ')}`;
const START = `insert into ledger_rebuild (after_id, done, total, entries)
  select '00000000-0000-0000-0000-000000000000', 0, count(*), 0 from stream where type = 'project-ledger'`;
const STREAMS = `select id, zone, project_id as "projectId" from stream
  where type = 'project-ledger' and id > $1 order by id limit ${PAGE}`;
const EVENTS = `select version, data, floor(extract(epoch from at) * 1000)::float8 as at
  from event where stream_id = $1 order by version`;
const STATE = `update stream set state = $2, schema = $3 where id = $1`;
const ADVANCE = `update ledger_rebuild set after_id = $1, done = done + 1, entries = entries + $2 returning done, total, entries`;

/**
 * Rebuilds every ledger from its recorded history: the facts of all services in the order in which they were entered,
 * and what people did to the ledger itself. State, rows, entries and hashes come out as the same bytes (S107).
 *
 * Run it with the owner's rights while nothing is written. It tells its progress after each ledger; cut off anywhere,
 * the next call goes on after the last finished one, because a ledger written twice is written once.
 */
export async function rebuildLedgers(
  run: RunStatement,
  tell: (progress: RebuildProgress) => void = () => undefined,
): Promise<RebuildProgress> {
  let progress = await begun(run);
  for (;;) {
    const page = (await run(STREAMS, [progress.after_id])) as LedgerStream[];
    for (const stream of page) {
      const written = await rebuildOne(run, stream);
      const [after] = (await run(ADVANCE, [stream.id, written])) as [RebuildProgress];
      progress = { ...after, after_id: stream.id };
      tell(after);
    }
    if (page.length < PAGE) break;
  }
  await run('drop table ledger_rebuild', []);
  const { done, total, entries } = progress;
  return { done, total, entries };
}

/** The progress of a rebuild that was cut off, or a fresh one over emptied tables. */
async function begun(run: RunStatement): Promise<StoredProgress> {
  await run(BEGIN, []);
  const [known] = (await run(READ, [])) as StoredProgress[];
  if (known) return known;
  await run(EMPTY, []);
  await run(START, []);
  const [started] = (await run(READ, [])) as [StoredProgress];
  return started;
}

async function rebuildOne(run: RunStatement, { id, zone, projectId }: LedgerStream): Promise<number> {
  const events = (await run(EVENTS, [id])) as StoredLedgerEvent[];
  const { state, rows, entries } = replayLedger({ streamId: id, zone, projectId }, events);
  await run(STATE, [id, state, projectLedger.schema]);
  for (const { table, row } of [...rows, ...entries])
    await run(
      `insert into ${table} select * from json_populate_record(null::${table}, $1::json) on conflict do nothing`,
      [row],
    );
  return entries.filter(({ table }) => table === 'ledger_entry').length;
}
