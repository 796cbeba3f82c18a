import type { LedgerFault } from '../domain/rebuild-ledger';
import type { RunStatement } from '../run-statement';
import { STORED_ENTRIES, storedLedgerFaults, type StoredEntry } from './stored-ledger';

const PAGE = 200;
const LEDGERS = `select id, state from stream where type = 'project-ledger' and id > $1 order by id limit ${PAGE}`;

/** Every ledger of a database: chain, rebuild and stored state (S107). Run it while nothing is written. */
export async function verifyLedgerChains(
  run: RunStatement,
): Promise<{ ledgers: number; faults: readonly (LedgerFault & { ledgerId: string })[] }> {
  const faults: (LedgerFault & { ledgerId: string })[] = [];
  let ledgers = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = (await run(LEDGERS, [last])) as { id: string; state: string }[];
    for (const { id, state } of page) {
      const entries = (await run(STORED_ENTRIES, [id])) as StoredEntry[];
      faults.push(...storedLedgerFaults(entries, state).map((fault) => ({ ledgerId: id, ...fault })));
    }
    ledgers += page.length;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return { ledgers, faults };
    last = end.id;
  }
}
