import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Admission reviews and their score sheets. */
export class CreateAdmissionCase1770000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await zoneScoped(runner, 'admission_case');
    await zoneScoped(runner, 'admission_sheet');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table admission_sheet, admission_case');
  }
}

const TABLES = [
  `create table admission_case (
    stream_id uuid primary key references stream (id),
    zone text not null,
    project_id uuid not null unique,
    case_version integer not null,
    project_name text not null,
    firm_name text not null,
    firm_credit_code text not null check (length(firm_credit_code) = 18),
    industry_code text not null,
    status text not null check (status in ('REVIEW', 'ADMITTED', 'REJECTED')),
    negative_list text not null check (negative_list in ('NONE', 'RESTRICTED', 'PROHIBITED')),
    entry jsonb,
    controls jsonb not null,
    meeting_on date not null,
    rolled_over integer not null check (rolled_over >= 0),
    quorum integer not null check (quorum > 0),
    sheets integer not null check (sheets >= 0),
    draw_seed text,
    experts jsonb not null,
    energy_opinion jsonb,
    decided_on date,
    decision jsonb,
    constraint admission_prohibited_is_rejected check (negative_list <> 'PROHIBITED' or status = 'REJECTED'),
    constraint admission_match_is_quoted check ((negative_list = 'NONE') = (entry is null)),
    constraint admission_decided_has_day check ((status = 'REVIEW') = (decided_on is null))
  ) with (fillfactor = 80)`,
  `create index admission_case_agenda on admission_case (meeting_on, stream_id)`,
  `create table admission_sheet (
    stream_id uuid not null references stream (id),
    expert_id text not null,
    zone text not null,
    project_id uuid not null,
    scores jsonb not null,
    comment text,
    given_on date not null,
    primary key (stream_id, expert_id)
  )`,
];

const COMMENTS = [
  `table admission_case is 'Admission reviews (准入评审), one per project for life'`,
  `column admission_case.entry is 'Entry of the negative list that matched, quoted'`,
  `column admission_case.controls is 'Declared value, standard and pass or fail of the control indicators, decimals as text'`,
  `column admission_case.meeting_on is 'Day of the review meeting whose agenda the case stands on'`,
  `column admission_case.rolled_over is 'How many meetings went by without a decision'`,
  `column admission_case.draw_seed is 'Seed of the expert draw, so that it can be replayed'`,
  `column admission_case.decision is 'Computed result with scores as text of two decimals'`,
  `table admission_sheet is 'Score sheets (评分表): one per drawn expert; points 0 to 100 per dimension'`,
];
