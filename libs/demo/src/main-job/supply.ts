import { ensureQuota } from '../found';
import { dealSheet, type Journey } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import type { RunProjects } from './promotion';
import type { Script } from './script';

const PRICE_WAN_PER_MU = 12;
const CONTRACTED = 'luodi.land.land-contracted.v1';

type Indicators = Readonly<Record<string, string>>;

/** In one order, so that two sets are the same only with the same names and the same words. */
const sorted = (indicators: Indicators | null): [string, string][] =>
  Object.entries(indicators ?? {}).sort(([a], [b]) => a.localeCompare(b));

async function contractedIndicators(world: World, journey: Journey): Promise<Indicators> {
  return until('the ledger has the land contract', async () => {
    const { entries } = await world
      .as(`${journey.zone.zone}.secretary`)
      .get<{ entries: { items: { type: string; data: { indicators: Indicators } }[] } }>(
        `/ledger/ledgers/${journey.projectId}?limit=200`,
      );
    return entries.items.find((entry) => entry.type === CONTRACTED)?.data.indicators;
  });
}

/** Every indicator of the deal stands in the contract, unchanged, and nothing else does (S015, S063). */
async function compareIndicators(world: World, script: Script, journey: Journey): Promise<void> {
  const deal = await world
    .as(`${journey.zone.zone}.investment`)
    .get<{ indicators: Indicators; signedOn: string }>(`/leads/deals/${journey.dealId}`);
  const agreed = sorted(deal.indicators);
  script.expect('the deal as it was typed in', agreed, sorted(dealSheet(journey.idea, deal.signedOn).indicators));
  const supply = (await journey.supply()).indicators as Indicators | null;
  script.expect('indicators of the supply', sorted(supply), agreed);
  script.expect('indicators of the contract', sorted(await contractedIndicators(world, journey)), agreed);
  script.done('The contract copies the indicators unchanged', agreed.map((pair) => pair.join(' ')).join(', '));
}

async function exactlyOneTask(world: World, script: Script, journey: Journey): Promise<void> {
  const tasks = await until('the land bureau has its task', async () => {
    const { items } = await world
      .as(`${journey.zone.zone}.land`)
      .get<{ items: { projectId: string; status: string }[] }>('/land/supplies?limit=200&status=OPEN');
    const mine = items.filter((item) => item.projectId === journey.projectId);
    return mine.length > 0 ? mine : undefined;
  });
  script.expect('supply tasks of the project', tasks.length, 1);
  script.done('stage-passed gives the land bureau a task', 'exactly one');
}

async function refuseBelowFloor(world: World, script: Script, journey: Journey): Promise<void> {
  const problem = await world
    .as(`${journey.zone.zone}.land`)
    .refused(
      `/land/supplies/${journey.projectId}/price`,
      { termYears: 50, valuationFen: '1000000', reservePriceFen: '1000000' },
      422,
    );
  script.done(
    'A price below the floor is refused',
    (problem.errors ?? [problem]).map((error) => error.code).join(', '),
  );
}

async function supplyOne(world: World, script: Script, journey: Journey, number: string): Promise<string> {
  await exactlyOneTask(world, script, journey);
  const parcelId = await journey.registerParcel(number);
  const path = `/land/supplies/${journey.projectId}`;
  const land = world.as(`${journey.zone.zone}.land`);
  const early = await land.refused(
    `${path}/price`,
    { termYears: 50, valuationFen: '100000000000', reservePriceFen: '100000000000' },
    409,
  );
  script.done('No price without a parcel', early.code);
  await journey.reserve(parcelId);
  await refuseBelowFloor(world, script, journey);
  const { floorFen, priceFen } = await journey.contract(PRICE_WAN_PER_MU);
  script.done(`Parcel ${number}, quota, price and contract`, `price ${priceFen} fen, floor ${floorFen} fen`);
  await compareIndicators(world, script, journey);
  const startOn = await journey.deliver();
  script.done('The land is delivered', `works must start by ${startOn}`);
  return startOn;
}

export interface Obligations {
  readonly goodStartOn: string;
  readonly badStartOn: string;
}

/** One supply task, parcel, quota, price floor, contract, delivery (S053–S067). */
export async function supplyLand(
  world: World,
  script: Script,
  projects: RunProjects,
  run: number,
): Promise<Obligations> {
  const { zone } = projects.good;
  script.chapter('供地 · Land supply');
  await ensureQuota(world, zone.zone, Number((await world.today()).slice(0, 4)));
  const number = (n: number) => `${zone.region}-示例-${run}-${n}`;
  const goodStartOn = await supplyOne(world, script, projects.good, number(1));
  const badStartOn = await supplyOne(world, script, projects.bad, number(2));
  return { goodStartOn, badStartOn };
}
