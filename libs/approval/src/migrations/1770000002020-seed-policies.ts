import { PUBLISHED_CALENDARS } from '@luodi/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import admission from '../../policies/admission.json';
import controlStandards from '../../policies/control-standards.json';
import negativeList from '../../policies/negative-list.json';
import powerCatalogue from '../../policies/power-catalogue.json';
import powerDevolution from '../../policies/power-devolution.json';
import procedure from '../../policies/procedure.json';

/** A published version for one or several scopes, as the files of `policies/` hold it. */
interface SeededPolicy {
  readonly scopes: readonly string[];
  readonly effectiveFrom: string;
  readonly source: string;
  readonly content: unknown;
}

const SEEDS: readonly (readonly [kind: string, policies: readonly SeededPolicy[]])[] = [
  [
    'calendar',
    [
      {
        scopes: ['CN'],
        effectiveFrom: '2004-07-01',
        source: '国务院办公厅关于2024、2025、2026年部分节假日安排的通知',
        content: PUBLISHED_CALENDARS,
      },
    ],
  ],
  ['admission', admission],
  ['negative-list', negativeList],
  ['control-standards', controlStandards],
  ['procedure', procedure],
  ['power-catalogue', powerCatalogue],
  ['power-devolution', powerDevolution],
];

const INSERT = `insert into policy (kind, scope, version, effective_from, content, source, published_by)
  values ($1, $2, 1, $3, $4, $5, 'luodi') on conflict do nothing`;

/** First versions of the rules, each with its source; a zone publishes its own beside or after them (S149). */
export class SeedPolicies1770000002020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [kind, policies] of SEEDS) {
      for (const { scopes, effectiveFrom, source, content } of policies) {
        for (const scope of scopes)
          await runner.query(INSERT, [kind, scope, effectiveFrom, JSON.stringify(content), source]);
      }
    }
  }

  /** Published rules are never taken back; the table goes with the platform's own migration. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
