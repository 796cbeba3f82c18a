import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications that wait for acceptance, corrections (补正), and stages that stand still with their items. */
export class AskCorrections1770000002040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'approval_application');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table approval_application');
    await runner.query('alter table approval_stage drop column stopped');
    await runner.query('alter table approval_item drop column corrected');
    await runner.query('alter table approval_item drop constraint approval_item_open_is_undecided');
    await runner.query(
      'alter table approval_item add constraint approval_item_open_is_undecided check (open = (status in (8, 9, 10)))',
    );
  }
}

const STATEMENTS = [
  `create table approval_application (
    stream_id uuid not null references stream (id),
    stage text not null,
    zone text not null,
    project_id uuid not null,
    status integer not null check (status in (1, 6, 7)),
    receipt_number text not null,
    received_on date not null,
    notice_by date not null,
    missing_years jsonb not null,
    materials jsonb not null,
    missing jsonb not null,
    notice jsonb,
    primary key (stream_id, stage),
    constraint approval_application_notice_is_kept check ((status = 1) = (notice is null))
  )`,
  `comment on table approval_application is 'Applications received and neither accepted nor closed (接件、补正)'`,
  `comment on column approval_application.notice_by is 'Last day of the one notice; silence accepts from the day of receipt'`,
  `alter table approval_stage add column stopped boolean not null default false`,
  `comment on column approval_stage.stopped is 'Every open item stands still, and the stage with them; due_on has no meaning then'`,
  `alter table approval_item add column corrected boolean not null default false`,
  `comment on column approval_item.corrected is 'The one correction of the review was asked'`,
  `alter table approval_item drop constraint approval_item_open_is_undecided`,
  `alter table approval_item add constraint approval_item_open_is_undecided check (open = (status between 6 and 10))`,
];
