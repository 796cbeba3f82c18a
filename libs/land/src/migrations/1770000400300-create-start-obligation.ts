import { journalTable, zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Start obligations and idle land. */
export class CreateStartObligation1770000400300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'start_obligation');
    await journalTable(runner, 'obligation_journal', 'What happened to a start obligation, and why');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table obligation_journal, start_obligation');
  }
}

const STATEMENTS = [
  `create table start_obligation (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null,
    row_version integer not null,
    parcel_id uuid not null,
    parcel_number text not null,
    area_m2 numeric not null check (area_m2 > 0),
    price_fen bigint not null,
    delivered_on date not null,
    agreed_start_on date not null,
    started_on date,
    status text not null check (status in ('NOT_YET', 'IDLE_1Y', 'IDLE_2Y', 'STARTED', 'CLOSED')),
    route text check (route in ('FEE_20PCT', 'TAKE_BACK_FREE', 'NEGOTIATED_ART12')),
    government_cause text,
    constraint start_obligation_one_per_project unique (project_id),
    constraint start_obligation_idle_has_route check (status not in ('IDLE_1Y', 'IDLE_2Y') or route is not null)
  )`,
  `create index start_obligation_page on start_obligation (agreed_start_on desc, stream_id desc)`,
  `create index start_obligation_status on start_obligation (status)`,
];

const COMMENTS = [
  `table start_obligation is 'What a firm owes since its land was handed over: a start by the agreed day'`,
  `column start_obligation.status is 'NOT_YET until the first anniversary of the agreed start has ended, then IDLE_1Y, then IDLE_2Y'`,
  `column start_obligation.route is 'Way of disposal: fee, free taking-back, or negotiated'`,
  `column start_obligation.government_cause is 'Cause of Art. 8 or force majeure, verified with proof'`,
];
