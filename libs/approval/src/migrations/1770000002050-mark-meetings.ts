import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a review meeting's day is provisional, and whether the meeting was called beside the cycle. */
export class MarkMeetings1770000002050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table admission_case add column missing_years jsonb not null default '[]',
      add column extraordinary boolean not null default false`);
    await runner.query(
      `comment on column admission_case.missing_years is 'Years without a published calendar: not empty means the meeting day is provisional (暂定)'`,
    );
    await runner.query(
      `comment on column admission_case.extraordinary is 'The meeting was called by the chair beside the cycle'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table admission_case drop column missing_years, drop column extraordinary');
  }
}
