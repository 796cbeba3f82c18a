import { PUBLISHED_CALENDARS } from '@luodi/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECTIFICATION = {
  days: { START_OVERDUE: 90, INVESTMENT: 180, OUTPUT: 180, TAX: 180, ENVIRONMENT: 30 },
  extensionDivisor: 2,
  paperAfterWorkdays: 3,
  publicNoticeDays: 30,
  repeatMonths: 24,
  repeatDivisor: 2,
};

const POLICIES: readonly (readonly [kind: string, scope: string, from: string, content: unknown, source: string])[] = [
  [
    'rectification',
    '*',
    '2012-07-01',
    RECTIFICATION,
    '先行告知预警、逾期未整改清退 (000)；期限为平台默认值，可由园区另行公布',
  ],
  ['calendar', 'CN', '2007-01-01', PUBLISHED_CALENDARS, '国务院办公厅2024、2025、2026年部分节假日安排通知'],
];

/** The rules that evaluation starts with: dated rows, replaced by publishing a later version. */
export class SeedPolicies1770000500200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [kind, scope, from, content, source] of POLICIES)
      await runner.query(
        `insert into policy (kind, scope, version, effective_from, content, source, published_by)
         values ($1, $2, 1, $3, $4, $5, 'seed') on conflict do nothing`,
        [kind, scope, from, JSON.stringify(content), source],
      );
  }

  /** Published versions are immutable: going back leaves them where they are. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
