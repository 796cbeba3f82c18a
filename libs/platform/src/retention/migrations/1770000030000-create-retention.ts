import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from '../../database';

/**
 * What may be forgotten, and when next to look. The application role has no right to delete from these tables; each
 * function removes a bounded number of rows that are older than both what is asked for and what may ever be asked for.
 */
export class CreateRetention1770000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const { name } of FORGETTING) {
      await runner.query(`revoke all on function ${name}(integer, integer) from public`);
      await runner.query(`grant execute on function ${name}(integer, integer) to luodi_app`);
    }
    await grantToApp(runner, 'schedule', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of FORGETTING) await runner.query(`drop function ${name}`);
    await runner.query('drop index outbox_published_at, answered_at; drop table schedule');
  }
}

interface Forgetting {
  readonly name: string;
  readonly table: string;
  readonly old: string;
  /** Younger rows stay, whoever asks, in days. */
  readonly atLeast: number;
}

const FORGETTING: readonly Forgetting[] = [
  { name: 'forget_published', table: 'outbox', old: 'published_at', atLeast: 30 },
  { name: 'forget_answered', table: 'answered', old: 'at', atLeast: 60 },
  { name: 'forget_replayed', table: 'parked', old: 'replayed_at', atLeast: 30 },
];

// Rows that somebody holds at this moment are left for the next look; nothing here waits for a decision.
const functionOf = ({ name, table, old, atLeast }: Forgetting): string => `
  create function ${name}(keep_days integer, most integer) returns integer language sql volatile
    security definer set search_path = public, pg_temp as '
      with gone as (
        delete from ${table} t using (
          select ctid from ${table}
           where ${old} < (select clock_timestamp() - make_interval(days => greatest(keep_days, ${atLeast})))
           limit most for update skip locked
        ) o where t.ctid = o.ctid returning 1)
      select count(*)::integer from gone'`;

const STATEMENTS = [
  // A summary per range of pages: next to nothing for a write, and old rows lie together.
  'create index outbox_published_at on outbox using brin (published_at)',
  'create index answered_at on answered using brin (at)',
  ...FORGETTING.map(functionOf),
  `create table schedule (
    name text primary key,
    next_at timestamptz not null
  )`,
  `comment on table schedule is 'Recurring work of the platform: when next; truth is here, not in a queue (P55b)'`,
];
