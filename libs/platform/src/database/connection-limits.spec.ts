import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONNECTION_LIMITS } from './connection-limits';

const root = path.resolve(__dirname, '..');
const LIMITS = [
  'connectionTimeoutMillis',
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'query_timeout',
];
/** As the owner and once: a migration may take as long as it takes, and so may a check of everything. */
const WITHOUT = ['database/migrate.ts', 'database/create-service-database.ts', 'commands/verify/verify-streams.ts'];
const NOT_THE_PRODUCT = /spec\.ts$|^(embedded-postgres|test-postgres|local-servers)\//;

it('every connection of a running service has every limit (P31, F37)', () => {
  expect(Object.keys(CONNECTION_LIMITS)).toEqual(expect.arrayContaining(LIMITS));
  const faults: string[] = [];
  let found = 0;
  for (const file of globSync('**/*.ts', { cwd: root }).filter((one) => !NOT_THE_PRODUCT.test(one))) {
    if (WITHOUT.includes(file)) continue;
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const [, options = ''] of text.matchAll(/new (?:Pool|Client)\(([\s\S]*?)\);/g)) {
      found += 1;
      const missing = LIMITS.filter((limit) => !options.includes(limit) && !options.includes('...CONNECTION_LIMITS'));
      if (missing.length > 0) faults.push(`${file}: ${missing.join(', ')}`);
    }
  }
  expect(found).toBeGreaterThanOrEqual(10);
  expect(faults).toEqual([]);
});
