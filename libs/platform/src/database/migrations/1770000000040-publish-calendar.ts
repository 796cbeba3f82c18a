import { PUBLISHED_CALENDARS } from '@luodi/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Version 1 of the calendar: the years published by 国务院办公厅 when this release was made. Later years are published as
 * further versions, without a release (regulation.md 1.4).
 */
export class PublishCalendar1770000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into policy (kind, scope, version, effective_from, content, source, published_by)
       values ('calendar', 'CN', 1, $1, $2, $3, 'luodi')`,
      [firstDay(), JSON.stringify(PUBLISHED_CALENDARS), sources()],
    );
  }

  async down(): Promise<void> {
    // A published policy stays for ever; dropping the table is the business of the migration that made it.
  }
}

const firstDay = (): string => `${Object.keys(PUBLISHED_CALENDARS.years).sort()[0] ?? '2000'}-01-01`;

const sources = (): string =>
  Object.values(PUBLISHED_CALENDARS.years)
    .map((year) => year.notice?.number)
    .filter((number) => number !== undefined)
    .join('、');
