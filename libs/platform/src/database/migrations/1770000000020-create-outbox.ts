import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from '../zone-scoped';

/** Public events on their way out, numbered 1..n per project. */
export class CreateOutbox1770000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await grantToApp(runner, 'project_sequence', 'select, insert, update');
    await grantToApp(runner, 'outbox', 'select, insert, update (published_at)');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox, project_sequence');
  }
}

const TABLES = [
  `create table project_sequence (
    project_id uuid primary key,
    last bigint not null check (last > 0)
  ) with (fillfactor = 50)`,
  `create table outbox (
    position bigint generated always as identity,
    project_id uuid not null,
    sequence bigint not null,
    event text not null,
    at timestamptz not null,
    published_at timestamptz,
    constraint outbox_project_sequence primary key (project_id, sequence)
  )`,
  `create index outbox_unpublished on outbox (position) where published_at is null`,
];

const COMMENTS = [
  `table project_sequence is 'Last number given to a public event of a project by this service'`,
  `table outbox is 'Public events of this service; they leave with the commit and are published by one relay'`,
  `column outbox.position is 'Order of insertion, not of commit: the relay asks for what is unpublished, never for what is greater (P38)'`,
  `column outbox.sequence is '1..n per project without a gap; the relay puts it into the envelope'`,
  `column outbox.event is 'The CloudEvent without its sequence'`,
];
