import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from '../../database';

/** What a consumer remembers: how far it is per project and source, and what waits for a person (P37). */
export class CreateInboxAndParked1770000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inbox_position (
        source text not null,
        project_id uuid not null,
        last bigint not null check (last > 0),
        primary key (source, project_id)
      ) with (fillfactor = 50);
      comment on table inbox_position is 'Last event number handled per source and project; what was handled before is a duplicate';

      create table parked (
        id bigint generated always as identity primary key,
        topic text not null,
        "partition" integer not null,
        message_offset text not null,
        source text,
        project_id uuid,
        sequence bigint,
        event_id uuid,
        type text,
        bytes bytea,
        cause text not null check (cause in ('unreadable', 'unknown-type', 'invalid', 'failed', 'gap', 'waiting')),
        reason text not null,
        attempts integer not null default 0,
        state text not null default 'parked' check (state in ('parked', 'replayed')),
        at timestamptz not null default clock_timestamp(),
        replayed_at timestamptz,
        check ((source is null) = (sequence is null) and (source is null) = (event_id is null))
      );
      comment on table parked is 'Events that could not be handled, and those of the same project that wait behind them';
      create unique index parked_event on parked (source, event_id) where event_id is not null and state = 'parked';
      create unique index parked_bytes on parked (topic, "partition", message_offset, coalesce(md5(bytes), ''))
        where event_id is null;
      create index parked_project on parked (source, project_id, sequence) where state = 'parked';
    `);
    await grantToApp(runner, 'inbox_position', 'select, insert, update');
    await grantToApp(runner, 'parked', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table parked; drop table inbox_position');
  }
}
