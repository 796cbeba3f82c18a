import type { MigrationInterface, QueryRunner } from 'typeorm';

const POLICIES: readonly (readonly [kind: string, from: string, content: unknown, source: string])[] = [
  [
    'land-listing',
    '2007-01-01',
    { noticeDays: 20, openDays: 10, contractWorkdays: 10, keyFromFen: '10000000000' },
    '国土资源部令第39号；自然资发〔2022〕201号；亿元以上重点项目优先安排计划指标 (004)；签约期限为平台默认值',
  ],
  [
    'land-reminders',
    '2007-01-01',
    { startDays: [-60, -30, 0, 90, 180, 270, 335], termMonthsBefore: [18, 12, 6, 3] },
    '约定开工日前后与年期届满前的提醒；天数为平台默认值',
  ],
];

/** Rules of listing, award, priority and reminders: dated rows, replaced by publishing a later version. */
export class PublishSaleRules1770000400800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [kind, from, content, source] of POLICIES)
      await runner.query(
        `insert into policy (kind, scope, version, effective_from, content, source, published_by)
         values ($1, '*', 1, $2, $3, $4, 'seed') on conflict do nothing`,
        [kind, from, JSON.stringify(content), source],
      );
  }

  /** Published versions are immutable: going back leaves them where they are. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
