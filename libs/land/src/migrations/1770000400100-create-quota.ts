import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Land plan of each zone and year, never exceeded. */
export class CreateQuota1770000400100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'land_quota');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table land_quota');
  }
}

const STATEMENTS = [
  `create table land_quota (
    stream_id uuid primary key,
    zone text not null,
    row_version integer not null,
    year integer not null,
    plan_area_m2 numeric not null check (plan_area_m2 >= 0),
    reserved_m2 numeric not null check (reserved_m2 >= 0),
    confirmed_m2 numeric not null check (confirmed_m2 >= 0),
    remaining_m2 numeric not null,
    document_number text not null,
    constraint land_quota_one_per_year unique (zone, year),
    constraint land_quota_never_exceeded check (reserved_m2 + confirmed_m2 <= plan_area_m2),
    constraint land_quota_adds_up check (remaining_m2 = plan_area_m2 - reserved_m2 - confirmed_m2)
  )`,
  `create index land_quota_page on land_quota (year desc, stream_id desc)`,
];

const COMMENTS = [
  `table land_quota is 'Annual land plan of a zone: what is planned, reserved and used up'`,
  `column land_quota.reserved_m2 is 'Held by supplies without a contract yet, square metres'`,
  `column land_quota.confirmed_m2 is 'Used up by contracts, square metres'`,
];
