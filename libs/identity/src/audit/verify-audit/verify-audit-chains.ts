import { createHash } from 'node:crypto';
import type { Anchor } from '../anchor';
import { ALGORITHM, auditContent } from '../audit-content';

/** Runs one statement on identity's database, with rights over every zone. */
export type RunStatement = (sql: string, parameters: readonly unknown[]) => Promise<readonly object[]>;

export interface AuditFault {
  readonly zone: string;
  /** The first number at which the chain is not what it was; for events without an entry, the entry that is missing. */
  readonly seq: number | null;
  readonly fault:
    | 'GAP'
    | 'LINK_BROKEN'
    | 'HASH_WRONG'
    | 'ALGORITHM_UNKNOWN'
    | 'EVENT_CHANGED'
    | 'EVENT_GONE'
    | 'EVENT_NOT_CHAINED'
    | 'HEAD_WRONG'
    | 'ANCHOR_LOST';
  readonly detail?: string;
}

interface Entry {
  readonly zone: string;
  readonly seq: number;
  readonly alg: string;
  readonly content: string;
  readonly prev_hash: string;
  readonly hash: string;
  /** What the event says now; null when it is gone. */
  readonly told: string | null;
}

const PAGE = 1000;
const ENTRIES = `select a.zone, a.seq::int as seq, a.alg, a.content::text as content, a.prev_hash, a.hash,
    case when e.stream_id is not null then (${auditContent('e', 's.type')})::text end as told
  from audit_entry a left join event e on e.stream_id = a.stream_id and e.version = a.version
    left join stream s on s.id = a.stream_id
  where (a.zone, a.seq) > ($1, $2) order by a.zone, a.seq limit ${PAGE}`;

const UNCHAINED = `select e.zone, e.stream_id || '/' || e.version as detail from event e
  where not exists (select 1 from audit_entry a where a.stream_id = e.stream_id and a.version = e.version)
  order by e.at, e.stream_id, e.version limit 20`;

/**
 * Every audit chain of identity (S84, F80): contiguous numbers, links, hashes, the event behind each entry and an entry
 * for each event, the heads; and with anchors what a chain alone cannot show: a cut tail and a whole chain written anew.
 */
export async function verifyAuditChains(
  run: RunStatement,
  anchors: readonly Anchor[] = [],
): Promise<{ entries: number; faults: readonly AuditFault[] }> {
  const faults: AuditFault[] = [];
  const heads = new Map<string, { seq: number; hash: string }>();
  const anchored = new Map(anchors.map((anchor) => [`${anchor.zone} ${anchor.seq}`, anchor]));
  let entries = 0;
  for (let last: Entry | undefined; ;) {
    const page = (await run(ENTRIES, [last?.zone ?? '', last?.seq ?? 0])) as Entry[];
    for (const entry of page) {
      const head = heads.get(entry.zone) ?? { seq: 0, hash: '' };
      faults.push(...entryFaults(entry, head));
      heads.set(entry.zone, entry);
      const anchor = anchored.get(`${entry.zone} ${entry.seq}`);
      if (anchor?.hash === entry.hash) anchored.delete(`${entry.zone} ${entry.seq}`);
    }
    entries += page.length;
    last = page.at(-1);
    if (!last || page.length < PAGE) break;
  }
  for (const { zone, seq } of anchored.values()) faults.push({ zone, seq, fault: 'ANCHOR_LOST' });
  const unchained = (await run(UNCHAINED, [])) as { zone: string; detail: string }[];
  for (const { zone, detail } of unchained) faults.push({ zone, seq: null, fault: 'EVENT_NOT_CHAINED', detail });
  return { entries, faults: [...faults, ...(await headFaults(run, heads))] };
}

function entryFaults(entry: Entry, before: { seq: number; hash: string }): AuditFault[] {
  const { zone, seq, alg, content, prev_hash, hash, told } = entry;
  const found: AuditFault['fault'][] = [];
  if (seq !== before.seq + 1) found.push('GAP');
  if (prev_hash !== before.hash) found.push('LINK_BROKEN');
  if (alg !== ALGORITHM) found.push('ALGORITHM_UNKNOWN');
  const text = [ALGORITHM, zone, seq, prev_hash, content].join('\n');
  if (createHash('sha256').update(text).digest('hex') !== hash) found.push('HASH_WRONG');
  if (told === null) found.push('EVENT_GONE');
  else if (told !== content) found.push('EVENT_CHANGED');
  return found.map((fault) => ({ zone, seq, fault }));
}

async function headFaults(
  run: RunStatement,
  found: ReadonlyMap<string, { seq: number; hash: string }>,
): Promise<AuditFault[]> {
  const stored = (await run('select zone, seq::int as seq, hash from audit_head order by zone', [])) as Anchor[];
  const zones = new Set([...stored.map((head) => head.zone), ...found.keys()]);
  return [...zones].flatMap((zone): AuditFault[] => {
    const last = found.get(zone);
    const head = stored.find((one) => one.zone === zone);
    if (head && last && head.seq === last.seq && head.hash === last.hash) return [];
    return [{ zone, seq: last?.seq ?? 0, fault: 'HEAD_WRONG' }];
  });
}
