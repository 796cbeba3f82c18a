import { journalTable, zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Warnings and the journal of who did what to them. */
export class CreateWarning1770000500100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'warning');
    await journalTable(runner, 'warning_journal', 'Who did what to a warning, for which unit, when and why');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table warning_journal, warning');
  }
}

const STATEMENTS = [
  `create table warning (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null,
    row_version integer not null,
    firm_credit_code text,
    finding_id uuid not null unique,
    ground text not null,
    evidence text not null,
    status text not null
      check (status in ('DRAFTED', 'ISSUED', 'DELIVERED', 'REPORTED', 'RECTIFIED', 'EXIT_ORDERED', 'EXIT_WITHDRAWN')),
    drafted_on date not null,
    issued_on date,
    rectify_days integer check (rectify_days > 0),
    paper_needed boolean not null,
    channel text check (channel in ('ELECTRONIC', 'PAPER', 'PUBLIC_NOTICE')),
    delivered_on date,
    rectify_by date check (rectify_by > delivered_on),
    provisional boolean not null,
    derivation jsonb not null,
    reported_on date,
    review_note text,
    closed_on date,
    constraint warning_exit_needs_delivery check (status <> 'EXIT_ORDERED' or (delivered_on is not null and rectify_by is not null))
  )`,
  `create index warning_page on warning (drafted_on desc, stream_id desc)`,
  `create index warning_project on warning (project_id)`,
  `create index warning_firm on warning (firm_credit_code, drafted_on desc, stream_id desc)`,
];

const COMMENTS = [
  `table warning is 'One row per warning; a row per project and ground while open'`,
  `column warning.row_version is 'Version of the stream this row shows'`,
  `column warning.rectify_by is 'Last day of the rectification term, until 24:00 Asia/Shanghai'`,
  `column warning.provisional is 'The term runs into a year without a published calendar'`,
  `column warning.derivation is 'Why the term ends on that day, step by step'`,
];
