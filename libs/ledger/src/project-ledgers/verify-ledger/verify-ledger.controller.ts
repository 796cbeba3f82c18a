import { Controller } from '@nestjs/common';
import { verifyLedgerRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { derivedId, Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { STORED_ENTRIES, storedLedgerFaults, type StoredEntry } from './stored-ledger';

type Answer = RouteAnswer<typeof verifyLedgerRoute>;

/** State and entries in one snapshot, so that a fact that arrives meanwhile is no fault. */
const STORED = `with entry as (${STORED_ENTRIES})
  select state, coalesce((select json_agg(entry order by seq) from entry), '[]') as entries from stream where id = $1`;

/** Anybody who may read a ledger may check that nobody changed it. */
@Controller()
export class VerifyLedgerController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(verifyLedgerRoute)
  async verify(@Input() { params }: RouteInput<typeof verifyLedgerRoute>, @From() caller: Caller): Promise<Answer> {
    const ledgerId = derivedId(params.projectId, 'project-ledger');
    const [stored] = await this.database.query<{ state: string; entries: StoredEntry[] }>(
      caller.readableZones,
      STORED,
      [ledgerId],
    );
    if (!stored) throw new Refused([{ code: 'LEDGER.NOT_FOUND' }]);
    const faults = [...storedLedgerFaults(stored.entries, stored.state)];
    const headHash = stored.entries.at(-1)?.hash ?? '';
    return { ok: faults.length === 0, entries: stored.entries.length, headHash, faults };
  }
}
