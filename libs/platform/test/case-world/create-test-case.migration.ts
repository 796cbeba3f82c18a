import type { MigrationInterface, QueryRunner } from 'typeorm';
import { platformMigrations, zoneScoped } from '../../src/database';

export class CreateTestCase1799000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table test_case (
      stream_id uuid primary key, zone text not null, title text not null, open_items integer not null,
      claim text constraint test_case_claim unique, slot text constraint test_case_slot unique,
      area_m2 numeric(16,4) not null, invested_fen bigint not null, opened_on date not null,
      opened_at timestamptz not null, passed boolean not null, facts jsonb not null,
      constraint test_case_title check (title <> 'forbidden'))`);
    await runner.query(`create table test_case_item (
      stream_id uuid, item text, zone text not null, verdict text not null, due_at timestamptz, primary key (stream_id, item))`);
    await runner.query(`create table test_case_journal (
      stream_id uuid, version integer, zone text not null, what text not null, primary key (stream_id, version))`);
    await zoneScoped(runner, 'test_case');
    await zoneScoped(runner, 'test_case_item');
    await zoneScoped(runner, 'test_case_journal', { appendOnly: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table test_case, test_case_item, test_case_journal');
  }
}

export const caseWorldMigrations = [...platformMigrations, CreateTestCase1799000000000];
