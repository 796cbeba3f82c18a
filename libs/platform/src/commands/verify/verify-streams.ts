import { Client } from 'pg';
import type { AnyAggregate } from '../define-command';
import type { Fault, VerifyReport } from './fault';
import { verifyPage, type StoredStream } from './verify-page';

const PAGE = 500;

export interface Verified {
  readonly name: string;
  readonly aggregates: readonly AnyAggregate[];
}

/**
 * Whether a service's database says one thing only: fold(events) = state, rows and deadlines follow from the state,
 * versions and project numbers are 1..n, every deadline fired at most once and never early (I2, I4, I5, I12). Reads one
 * snapshot, so that it may run while the service works.
 */
export async function verifyStreams(service: Verified, url: string): Promise<VerifyReport> {
  const client = new Client({ connectionString: url, application_name: 'luodi-verify' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.zones', '*', true)`);
    const faults: Fault[] = [];
    const { streams, events } = await verifyAll(client, service, faults);
    const forgotten = await hasForgotten(client);
    for (const check of WHOLE_DATABASE) await runCheck(client, check, forgotten, faults);
    const counts = await client.query<{ firings: number; outbox: number }>(
      'select (select count(*)::int from deadline_firing) as firings, (select count(*)::int from outbox) as outbox',
    );
    return {
      service: service.name,
      streams,
      events,
      firings: counts.rows[0]?.firings ?? 0,
      publicEvents: counts.rows[0]?.outbox ?? 0,
      faults,
    };
  } finally {
    await client.end();
  }
}

async function verifyAll(
  client: Client,
  service: Verified,
  faults: Fault[],
): Promise<{ streams: number; events: number }> {
  const byType = new Map(service.aggregates.map((aggregate) => [aggregate.type, aggregate]));
  let streams = 0;
  let events = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = (
      await client.query<StoredStream>('select * from stream where id > $1 order by id limit $2', [last, PAGE])
    ).rows;
    const end = page.at(-1);
    if (!end) return { streams, events };
    last = end.id;
    streams += page.length;
    for (const [type, ofType] of Map.groupBy(page, (stream) => stream.type)) {
      const aggregate = byType.get(type);
      if (aggregate) events += await verifyPage(client, aggregate, ofType, faults);
      else faults.push({ rule: 'every stream has an aggregate', at: ofType[0]?.id ?? '', detail: type });
    }
  }
}

interface Check {
  readonly rule: string;
  /** Rows `at`, `detail` are faults. $1: whether rows kept long enough may be gone. */
  readonly sql: string;
}

/** Whether retention has been at work here: then published events and answered keys may be missing from the old end. */
async function hasForgotten(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('schedule') is not null as there`);
  if (!rows[0]?.there) return false;
  const { rowCount } = await client.query(`select 1 from schedule where name = 'retention'`);
  return rowCount === 1;
}

const WHOLE_DATABASE: readonly Check[] = [
  {
    rule: 'project numbers are 1..n',
    sql: `select coalesce(p.project_id, o.project_id)::text as at, format('last %s, in the outbox %s from %s to %s', p.last, o.n, o.low, o.high) as detail
      from project_sequence p full join
        (select project_id, count(*) n, min(sequence) low, max(sequence) high from outbox group by 1) o using (project_id)
      where case when $1 and o.n is null then false
                 when $1 then p.last is distinct from o.high or o.high - o.low + 1 <> o.n
                 else p.last is distinct from o.n or o.low <> 1 or o.high <> o.n end`,
  },
  {
    rule: 'fired never early',
    sql: `select stream_id::text as at, key || ' due ' || due_at || ' fired ' || fired_at as detail from deadline_firing where fired_at < due_at`,
  },
  {
    rule: 'fired once per generation',
    sql: `select stream_id::text as at, key || ' ' || count(*) as detail from deadline_firing group by stream_id, key, generation having count(*) > 1`,
  },
  {
    rule: 'every event has its answer',
    sql: `select e.stream_id::text as at, e.key as detail from event e where not exists (select 1 from answered a where a.key = e.key)
      and (not $1 or e.at >= (select min(at) from answered))`,
  },
  {
    rule: 'a key is answered once',
    sql: `select key as at, count(*)::text as detail from answered group by key having count(*) > 1`,
  },
  {
    rule: 'a key has changed one stream',
    sql: `select key as at, count(distinct stream_id)::text as detail from event group by key having count(distinct stream_id) > 1`,
  },
  {
    rule: 'events belong to a stream',
    sql: `select e.stream_id::text as at, 'version ' || e.version as detail from event e where not exists (select 1 from stream s where s.id = e.stream_id)`,
  },
];

async function runCheck(client: Client, check: Check, forgotten: boolean, faults: Fault[]): Promise<void> {
  const found = await client.query<{ at: string; detail: string }>(
    `with told as (select $1::boolean) ${check.sql} limit 100`,
    [forgotten],
  );
  for (const row of found.rows) faults.push({ rule: check.rule, at: row.at, detail: row.detail });
}
