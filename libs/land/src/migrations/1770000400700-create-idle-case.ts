import { journalTable, zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of idle land, and the next reminder of a start obligation. */
export class CreateIdleCase1770000400700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'idle_case');
    await journalTable(
      runner,
      'idle_case_journal',
      'Who did what on a case of idle land, for which unit, when and why',
    );
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idle_case_journal, idle_case');
    await runner.query('alter table start_obligation drop column next_reminder_on');
  }
}

const STATUSES = `'SUSPECTED', 'INVESTIGATING', 'DETERMINED', 'PUBLISHED', 'HEARING_TOLD', 'FEE_DECIDED', 'FEE_UNPAID',
      'FEE_PAID', 'COURT', 'PLAN_APPROVED', 'CLOSED'`;

const STATEMENTS = [
  `create table idle_case (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null,
    row_version integer not null,
    parcel_id uuid not null,
    parcel_number text not null,
    agreed_start_on date not null,
    status text not null check (status in (${STATUSES})),
    route text not null check (route in ('FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12')),
    opened_on date not null,
    due_for text check (due_for in ('INVESTIGATE', 'ANSWER', 'HEARING_REQUEST', 'PAY', 'DEMAND')),
    due_on date,
    provisional boolean not null,
    missing_years jsonb not null,
    overdue boolean not null,
    derivation jsonb not null,
    cause text check (cause in ('HOLDER', 'GOVERNMENT')),
    fee_fen bigint check (fee_fen > 0),
    paid_fen bigint not null check (paid_fen >= 0),
    decision_number text,
    closed_on date,
    constraint idle_case_one_per_project unique (project_id),
    constraint idle_case_never_overpaid check (paid_fen <= coalesce(fee_fen, 0)),
    constraint idle_case_fee_needs_holder check (fee_fen is null or cause = 'HOLDER')
  )`,
  `create index idle_case_page on idle_case (opened_on desc, stream_id desc)`,
  `create index idle_case_status on idle_case (status)`,
  `create index idle_case_provisional on idle_case (stream_id) where provisional`,
  `alter table start_obligation add column next_reminder_on date`,
];

const COMMENTS = [
  `table idle_case is 'One row per case of idle land, from suspicion to its end'`,
  `column idle_case.due_on is 'Last day of the step that is due, until 24:00 Asia/Shanghai'`,
  `column idle_case.derivation is 'Why that day'`,
  `column idle_case.fee_fen is '20 % of the land price, half-up to the fen'`,
  `column idle_case.paid_fen is 'Paid so far, fen'`,
  `column start_obligation.next_reminder_on is 'Next day on which start or end of term is reminded of'`,
];
