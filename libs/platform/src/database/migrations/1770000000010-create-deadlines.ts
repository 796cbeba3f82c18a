import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zoneScoped } from '../zone-scoped';

/** What must fire when, and what fired: the truth of every timer (P52). */
export class CreateDeadlines1770000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await zoneScoped(runner, 'deadline');
    await zoneScoped(runner, 'deadline_firing', { appendOnly: true });
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table deadline_firing, deadline');
  }
}

const TABLES = [
  `create table deadline (
    stream_id uuid not null,
    key text not null,
    kind text not null,
    due_at timestamptz not null,
    generation integer not null,
    state text not null default 'pending' check (state in ('pending', 'fired')),
    zone text not null,
    primary key (stream_id, key)
  ) with (fillfactor = 80)`,
  `create index deadline_due on deadline (due_at, stream_id) where state = 'pending'`,
  `create table deadline_firing (
    stream_id uuid not null,
    key text not null,
    generation integer not null,
    kind text not null,
    due_at timestamptz not null,
    fired_at timestamptz not null,
    zone text not null,
    primary key (stream_id, key, generation),
    constraint deadline_never_early check (fired_at >= due_at)
  )`,
];

const COMMENTS = [
  `table deadline is 'What must fire when, derived from the state of its stream'`,
  `column deadline.generation is 'Stream version at which this due time was set; a moved due time is a new generation'`,
  `table deadline_firing is 'The insert of a row here is the firing: once per generation, never early (P54)'`,
];
