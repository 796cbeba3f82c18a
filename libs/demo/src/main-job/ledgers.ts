import type { DemoZone } from '../data/zones';
import type { Journey } from '../journey';
import type { World } from '../world';
import type { RunProjects } from './promotion';
import type { Script } from './script';

interface Entry {
  readonly seq: number;
  readonly type: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly actor: { readonly kind: string; readonly personId?: string; readonly departmentId?: string };
}

async function entriesOf(world: World, journey: Journey): Promise<readonly Entry[]> {
  const office = world.as(`${journey.zone.zone}.secretary`);
  const all: Entry[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page: { entries: { items: Entry[]; next: string | null } } = await office.get(
      `/ledger/ledgers/${journey.projectId}?limit=50${query}`,
    );
    all.push(...page.entries.items);
    cursor = page.entries.next;
  } while (cursor);
  return all.sort((a, b) => a.seq - b.seq);
}

/** What the ledger of an ending must hold, in this order. */
const GOOD = [
  'lead-logged',
  'deal-signed',
  'project-admitted',
  'stage-opened',
  'stage-passed',
  'land-contracted',
  'land-delivered',
  'milestone-reached',
  'funds-arrived',
];
const BAD = [
  'deal-signed',
  'project-admitted',
  'stage-passed',
  'land-contracted',
  'land-delivered',
  'start-overdue',
  'finding-recorded',
  'warning-issued',
  'warning-delivered',
  'exit-ordered',
  'exit-opened',
  'parcel-recovered',
];

async function checkOne(world: World, script: Script, journey: Journey, order: readonly string[]): Promise<void> {
  const entries = await entriesOf(world, journey);
  script.expect(
    'numbers without a gap',
    entries.map((entry) => entry.seq),
    entries.map((_, index) => index + 1),
  );
  for (const [index, entry] of entries.entries())
    if (index > 0)
      script.expect(`entry ${entry.seq} follows its predecessor`, entry.prevHash, entries[index - 1]?.hash);
  const first = order.map((name) => entries.findIndex((entry) => entry.type.includes(`.${name}.`)));
  script.check(
    'every step stands in the ledger',
    first.every((at) => at >= 0),
    order.filter((_, index) => (first[index] ?? -1) < 0),
  );
  script.expect(
    'the steps stand in order',
    first,
    [...first].sort((a, b) => a - b),
  );
  script.check(
    'every entry says who',
    entries.every(
      (entry) => entry.actor.kind === 'system' || Boolean(entry.actor.personId && entry.actor.departmentId),
    ),
  );
  const verification = await world
    .as(`${journey.zone.zone}.secretary`)
    .get<Record<string, unknown>>(`/ledger/ledgers/${journey.projectId}/verification`);
  script.check('chain and rebuild agree', verification.ok === true || verification.valid === true, verification);
  script.done(
    `The ledger of ${journey.idea.projectName}`,
    `${entries.length} entries, chain unbroken, rebuilt to the same bytes`,
  );
}

/** Every step stands in the project's ledger in order, chained, and a rebuild gives the same bytes (S107). */
export async function checkLedgers(world: World, zone: DemoZone, script: Script, projects: RunProjects): Promise<void> {
  script.chapter(`台账 · The ledgers of ${zone.nameEn}`);
  await checkOne(world, script, projects.good, GOOD);
  await checkOne(world, script, projects.bad, BAD);
}
