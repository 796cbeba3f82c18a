import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What evaluation knows of each project, and its findings. */
export class CreateProjectFile1770000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await zoneScoped(runner, 'project_file');
    await zoneScoped(runner, 'finding');
    for (const comment of COMMENTS) await runner.query(`comment on ${comment}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table finding, project_file');
  }
}

const STATEMENTS = [
  `create table project_file (
    stream_id uuid primary key,
    zone text not null,
    project_id uuid not null unique,
    project_name text,
    firm_credit_code text,
    parcel_id uuid,
    area_m2 numeric check (area_m2 > 0),
    contracted_on date,
    delivered_on date,
    agreed_start_on date,
    started_on date,
    exiting boolean not null
  )`,
  `create table finding (
    stream_id uuid not null,
    zone text not null,
    finding_id uuid not null,
    warning_id uuid not null,
    project_id uuid not null,
    ground text not null check (ground in ('START_OVERDUE', 'INVESTMENT', 'OUTPUT', 'TAX', 'ENVIRONMENT')),
    evidence text not null,
    found_on date not null,
    open boolean not null,
    agreed numeric,
    measured numeric,
    primary key (stream_id, finding_id)
  )`,
  `create index finding_open on finding (project_id, ground) where open`,
  `create index finding_page on finding (found_on desc, finding_id desc)`,
];

const COMMENTS = [
  `table project_file is 'One row per project: what leads and land said about it'`,
  `column project_file.area_m2 is 'Area of the contracted parcel in square metres, exact'`,
  `column project_file.exiting is 'An exit was ordered and not withdrawn'`,
  `table finding is 'Breaches found by checks; at most one open per project and ground'`,
  `column finding.agreed is 'Agreed value of the indicator, in its own unit'`,
  `column finding.measured is 'Verified value of the indicator, in its own unit'`,
];
