import { PUBLISHED_CALENDARS } from '@luodi/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 元/m² for grades 1–15 of 国土资发〔2006〕307号; grades 4, 8, 10 and 11 confirmed, the others to be checked before live use. */
const GRADES = ['840', '720', '600', '480', '384', '336', '288', '252', '204', '168', '144', '120', '96', '84', '60'];

const LAND_PRICE = {
  gradeYuanPerM2: Object.fromEntries(GRADES.map((yuan, index) => [String(index + 1), yuan])),
  localYuanPerM2: {},
  capitalisationRate: '0.06',
  termYears: [10, 20, 30, 40, 50],
  fullTermYears: 50,
  seventyFactor: '0.7',
  localFactor: '1',
};

const LAND_SUPPLY = {
  barredFlags: ['policy_inconsistent', 'against_national_policy', 'two_high_one_low', 'over_capacity'],
  reservationDays: 30,
  secondSignOffFromMu: '100',
};

const POLICIES: readonly (readonly [kind: string, scope: string, from: string, content: unknown, source: string])[] = [
  [
    'land-price',
    '*',
    '2007-01-01',
    LAND_PRICE,
    '国土资发〔2006〕307号；国土资发〔2009〕56号二、五；还原率为平台默认值',
  ],
  [
    'land-supply',
    '*',
    '2007-01-01',
    LAND_SUPPLY,
    '两高一低、产能过剩不予供地，百亩以上从严把关 (001)；预留天数为平台默认值',
  ],
  [
    'idle-land',
    '*',
    '2012-07-01',
    { extensionAskedDaysBefore: 30 },
    '闲置土地处置办法（国土资源部令第53号）12(一)；提前天数为平台默认值',
  ],
  ['calendar', 'CN', '2007-01-01', PUBLISHED_CALENDARS, '国务院办公厅2024、2025、2026年部分节假日安排通知'],
];

/** The rules that land starts with: dated rows, replaced by publishing a later version. */
export class SeedPolicies1770000400500 implements MigrationInterface {
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
