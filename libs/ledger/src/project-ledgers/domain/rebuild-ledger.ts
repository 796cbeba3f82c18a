import { canonicalJson, verifyChain, type CanonicalValue } from '@luodi/domain';
import { EMPTY_HEAD, entryContent, nextEntry, type LedgerEntry, type LedgerFact } from './ledger-fact';
import { lifeAfter, noLife, type Life } from './life';

export interface RebuiltLedger {
  readonly entries: readonly LedgerEntry[];
  readonly headHash: string;
  readonly count: number;
  readonly life: Life;
}

/** Folds the facts of a ledger again, in their order: the same facts give the same bytes (S107). */
export function rebuildLedger(
  facts: readonly { readonly fact: LedgerFact; readonly causeSeen: boolean }[],
): RebuiltLedger {
  const entries: LedgerEntry[] = [];
  let head: { count: number; headHash: string } = EMPTY_HEAD;
  let life = noLife;
  for (const { fact, causeSeen } of facts) {
    const entry = nextEntry(head, fact, causeSeen);
    entries.push(entry);
    head = { count: entry.seq, headHash: entry.hash };
    life = lifeAfter(life, fact);
  }
  return { entries, ...head, life };
}

export interface LedgerFault {
  readonly seq: number | null;
  readonly fault: string;
}

/**
 * Everything that is wrong with a stored ledger: a broken chain, or a head, a number of entries or a state of life that
 * the facts do not give.
 */
export function ledgerFaults(
  entries: readonly LedgerEntry[],
  stored: { readonly count: number; readonly headHash: string; readonly life: Life },
): readonly LedgerFault[] {
  const links = entries.map(({ seq, fact, causeSeen, prevHash, hash }) => ({
    sequence: seq,
    content: entryContent(fact, causeSeen),
    previousHash: prevHash,
    hash,
  }));
  const faults: LedgerFault[] = [];
  const broken = verifyChain(links);
  if (broken) faults.push({ seq: broken.sequence, fault: `CHAIN_${broken.kind}` });
  const rebuilt = rebuildLedger(entries);
  if (rebuilt.count !== stored.count) faults.push({ seq: null, fault: 'COUNT' });
  if (rebuilt.headHash !== stored.headHash) faults.push({ seq: null, fault: 'HEAD_HASH' });
  if (canonicalJson(asValue(rebuilt.life)) !== canonicalJson(asValue(stored.life)))
    faults.push({ seq: null, fault: 'LIFE' });
  return faults;
}

const asValue = (life: Life): CanonicalValue => life as unknown as CanonicalValue;
