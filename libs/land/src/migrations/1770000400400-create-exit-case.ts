import { journalTable, zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exit cases and the journal of their steps. */
export class CreateExitCase1770000400400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'exit_case');
    await journalTable(runner, 'exit_journal', 'Who did what on an exit case, for which unit, when and why');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table exit_journal, exit_case');
  }
}

const STATEMENTS = [
  `create table exit_case (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null,
    row_version integer not null,
    warning_id uuid not null,
    parcel_id uuid not null,
    parcel_number text,
    area_m2 numeric not null check (area_m2 > 0),
    ground text not null,
    opened_on date not null,
    rectify_by date not null,
    status text not null check (status in ('OPEN', 'METHOD_CHOSEN', 'DECIDED', 'RECOVERED', 'WITHDRAWN')),
    method text check (method in ('BUYBACK', 'SURRENDER', 'REDEVELOP', 'RECOVER')),
    land_compensation_fen bigint check (land_compensation_fen >= 0),
    compensation_fen bigint check (compensation_fen >= land_compensation_fen),
    compensation_derivation text,
    hearing_told_on date,
    hearing_apply_by date,
    hearing_outcome text check (hearing_outcome in ('WAIVED', 'LAPSED', 'HELD')),
    decision_number text,
    approval_number text,
    recovered_on date,
    constraint exit_case_one_per_warning unique (warning_id),
    constraint exit_case_decision_after_hearing check (decision_number is null or (hearing_outcome is not null and approval_number is not null)),
    constraint exit_case_taking_back_decided check (status <> 'RECOVERED' or method <> 'RECOVER' or decision_number is not null)
  )`,
  `create index exit_case_page on exit_case (opened_on desc, stream_id desc)`,
  `create index exit_case_project on exit_case (project_id)`,
];

const COMMENTS = [
  `table exit_case is 'The one work item of the land bureau for each exit order'`,
  `column exit_case.rectify_by is 'End of the rectification term that expired without a pass'`,
  `column exit_case.compensation_derivation is 'How the amount for the land follows from price and term'`,
];
