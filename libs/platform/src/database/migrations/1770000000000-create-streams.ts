import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp, zoneScoped } from '../zone-scoped';

/** Streams, their events and the keys already answered: the record every decision is written to. */
export class CreateStreams1770000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await zoneScoped(runner, 'stream');
    await runner.query('revoke delete on stream from luodi_app');
    await zoneScoped(runner, 'event', { appendOnly: true });
    await grantToApp(runner, 'answered', 'select, insert');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answered, event, stream');
  }
}

const TABLES = [
  `create table stream (
    id uuid primary key,
    type text not null,
    zone text not null,
    project_id uuid not null,
    version integer not null check (version > 0),
    schema integer not null,
    state text not null
  ) with (fillfactor = 50)`,
  // The embedded server is built without lz4. Its pglz would cost an eighth of a lane's time on the server: there a
  // state stays as it is up to a page, and the log holds only what an update changed in it.
  `do $$ begin
    alter table stream alter column state set compression lz4;
  exception when feature_not_supported then
    alter table stream set (toast_tuple_target = 8160);
  end $$`,
  `create index stream_project on stream (project_id, type)`,
  `create table event (
    stream_id uuid not null,
    version integer not null,
    type text not null,
    data jsonb not null,
    at timestamptz not null,
    actor jsonb not null,
    key text not null,
    causation_id text,
    correlation_id text not null,
    zone text not null,
    project_id uuid not null,
    constraint event_stream_version primary key (stream_id, version)
  )`,
  `create table answered (
    key text primary key,
    scope text not null,
    fingerprint text not null,
    response text not null,
    at timestamptz not null
  )`,
];

const COMMENTS = [
  `table stream is 'One row per aggregate: its current state beside its events'`,
  `column stream.version is 'Number of events; the next event is version + 1'`,
  `column stream.schema is 'Shape of the state; an older one is refolded from the events on load'`,
  `column stream.state is 'The state as JSON text, under 16 KiB'`,
  `table event is 'The legal record: appended, never changed; no personal data, only ids'`,
  `column event.at is 'Database time of the decision, sandbox offset included'`,
  `column event.actor is 'Who decided: person, unit, zone and roles by id, or the service when a clock ran out or a fact arrived'`,
  `column event.key is 'Key of the command that led here, as in answered'`,
  `column event.causation_id is 'Id of the event that led here; null when a person or a clock did'`,
  `table answered is 'Commands already answered: the second ask gets the first answer and changes nothing'`,
  `column answered.scope is 'Name of the command'`,
  `column answered.fingerprint is 'Hash over command name, target and payload: a key is bound to its command'`,
];
