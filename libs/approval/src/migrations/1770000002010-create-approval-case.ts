import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Approval cases with stages, items and the journal of acts. */
export class CreateApprovalCase1770000002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const table of ['approval_case', 'approval_stage', 'approval_item']) await zoneScoped(runner, table);
    await zoneScoped(runner, 'approval_journal', { appendOnly: true });
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table approval_journal, approval_item, approval_stage, approval_case');
  }
}

const TABLES = [
  `create table approval_case (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    phase text not null check (phase in ('AWAITING_ADMISSION', 'ADMITTED', 'REJECTED')),
    project_name text not null,
    firm_name text not null,
    firm_credit_code text not null,
    project_code text
  )`,
  `create table approval_stage (
    stream_id uuid not null references stream (id),
    stage text not null,
    zone text not null,
    project_id uuid not null,
    position integer not null,
    round integer not null check (round > 0),
    status text not null check (status in ('RUNNING', 'PASSED', 'REFUSED', 'WITHDRAWN')),
    lead_department_id text not null,
    procedure_scope text not null,
    procedure_version integer not null,
    receipt_number text not null,
    accepted_on date not null,
    due_on date not null,
    missing_years jsonb not null,
    ended_on date,
    primary key (stream_id, stage),
    constraint approval_stage_ended_has_day check ((status = 'RUNNING') = (ended_on is null))
  ) with (fillfactor = 80)`,
  `create table approval_item (
    stream_id uuid not null references stream (id),
    stage text not null,
    item_code text not null,
    zone text not null,
    project_id uuid not null,
    position integer not null,
    department_id text not null,
    status integer not null check (status between 1 and 15),
    open boolean not null,
    accepted_on date not null,
    limit_amount integer not null check (limit_amount > 0),
    limit_unit text not null check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR')),
    limit_roll text not null check (limit_roll in ('NONE', 'NEXT_WORKDAY')),
    extended integer check (extended > 0),
    pauses jsonb not null,
    due_on date not null,
    warn_on date not null,
    missing_years jsonb not null,
    calendar_version integer not null,
    overdue boolean not null,
    ended_on date,
    reused_from integer,
    primary key (stream_id, stage, item_code),
    constraint approval_item_open_is_undecided check (open = (status in (8, 9, 10))),
    constraint approval_item_ended_has_day check (open = (ended_on is null))
  ) with (fillfactor = 80)`,
  `create index approval_item_to_do on approval_item (department_id, due_on, stream_id, stage, item_code) where open`,
  `create index approval_item_project on approval_item (project_id)`,
  `create table approval_journal (
    stream_id uuid not null references stream (id),
    version integer not null,
    zone text not null,
    project_id uuid not null,
    at timestamptz not null,
    act text not null,
    stage text,
    round integer,
    item_code text,
    person_id text,
    department_id text,
    on_behalf_of text,
    status_before integer,
    status_after integer,
    reason text,
    primary key (stream_id, version)
  )`,
  `create index approval_journal_project on approval_journal (project_id, version)`,
];

const COMMENTS = [
  `table approval_case is 'Approval cases (审批办件), one per project; approval is closed until phase is ADMITTED'`,
  `table approval_stage is 'Newest round of each stage (审批阶段)'`,
  `column approval_stage.due_on is 'Workdays of the stage, at most 45'`,
  `column approval_stage.procedure_version is 'Published procedure version the round runs on to its end'`,
  `table approval_item is 'Items (事项): one department, one clock, one answer'`,
  `column approval_item.status is '办理状态 1 to 15'`,
  `column approval_item.pauses is 'Special procedures (特别程序) by dates, both ends covered'`,
  `column approval_item.due_on is 'Due day computed when the clock last changed; without meaning while status is 9'`,
  `column approval_item.missing_years is 'Years without a published calendar: not empty means provisional (暂定)'`,
  `column approval_item.calendar_version is 'Calendar version the dates were computed from'`,
  `column approval_item.overdue is 'The due day passed undecided; a light, not a status'`,
  `column approval_item.reused_from is 'Round of the pass that counts again'`,
  `table approval_journal is 'Every act: who, for which unit, when, before, after and why; appended only'`,
];
