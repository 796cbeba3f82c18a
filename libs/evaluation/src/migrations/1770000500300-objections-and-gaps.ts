import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK = { fullProductionMonths: 24, objectionFileWorkdays: 5, objectionAnswerWorkdays: 10, reviewWorkdays: 5 };

/** Objections, days of the office, computed gaps, and the rules they rest on. */
export class ObjectionsAndGaps1770000500300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
    await runner.query(
      `insert into policy (kind, scope, version, effective_from, content, source, published_by)
       values ('evaluation-check', '*', 1, '2012-07-01', $1, $2, 'seed') on conflict do nothing`,
      [JSON.stringify(CHECK), '异议、答复、审核期限与达产期为平台默认值，可由园区另行公布'],
    );
  }

  /** Published versions are immutable: going back leaves them where they are. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BACK) await runner.query(statement);
  }
}

const STATUSES = `'DRAFTED', 'ISSUED', 'DELIVERED', 'REPORTED', 'RECTIFIED', 'EXIT_ORDERED', 'EXIT_WITHDRAWN'`;

const STATEMENTS = [
  `alter table warning
    drop constraint warning_status_check,
    add constraint warning_status_check check (status in (${STATUSES}, 'CANCELLED')),
    add column review_by date,
    add column review_overdue boolean not null default false,
    add column objection text not null default 'NONE' check (objection in ('NONE', 'FILED', 'UPHELD', 'DISMISSED')),
    add column objection_by date,
    add column objection_answer_by date check (objection_answer_by > objection_by),
    add column objection_overdue boolean not null default false,
    add column missing_years jsonb not null default '[]',
    add column has_provisional boolean not null default false`,
  `create index warning_provisional on warning (stream_id) where has_provisional`,
  `alter table finding
    add column gap numeric check (gap >= 0),
    add column derivation jsonb not null default '[]',
    add column outcome text check (outcome in ('RECTIFIED', 'EXIT_ORDERED', 'EXIT_WITHDRAWN', 'CANCELLED'))`,
];

const BACK = [
  `alter table finding drop column gap, drop column derivation, drop column outcome`,
  `alter table warning drop column review_by, drop column review_overdue, drop column objection,
    drop column objection_by, drop column objection_answer_by, drop column objection_overdue,
    drop column missing_years, drop column has_provisional, drop constraint warning_status_check,
    add constraint warning_status_check check (status in (${STATUSES}))`,
];

const COMMENTS = [
  `column warning.has_provisional is 'An open day of it rests on a year without a published calendar'`,
  `column warning.objection_answer_by is 'Last workday to answer the objection of the firm'`,
  `column finding.gap is 'What is missing between agreed and reached, computed from the file of the project'`,
  `column finding.outcome is 'How the warning of the finding ended'`,
];
