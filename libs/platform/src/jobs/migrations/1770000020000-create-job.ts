import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zoneScoped } from '../../database';

/** Long work with its progress: the row is the truth, queues only wake workers (P52). */
export class CreateJob1770000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job (
        id uuid primary key,
        kind text not null,
        zone text not null,
        input jsonb not null,
        requested_by jsonb not null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
        percent integer not null default 0 check (percent between 0 and 100),
        note text,
        result jsonb,
        error text,
        attempts integer not null default 0,
        run_after timestamptz not null default clock_timestamp(),
        lease_until timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz
      ) with (fillfactor = 70);
      comment on table job is 'Long work: imports, exports, documents; repeated until done, at least once';
      comment on column job.lease_until is 'Until then the worker at it is believed alive; afterwards another one takes the job';
      comment on column job.attempts is 'Counted when a worker takes the job; only the latest attempt may write its end';
      create index job_open on job (run_after) where state in ('waiting', 'running');
      create index job_list on job (zone, created_at desc, id);
    `);
    await zoneScoped(runner, 'job');
    await runner.query('revoke delete on job from luodi_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job');
  }
}
