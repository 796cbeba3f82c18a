import { ensureQuota } from '../found';
import type { Journey } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import type { RunProjects } from './promotion';
import type { Script } from './script';

const PRICE_WAN_PER_MU = 12;

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
  const supply = await journey.supply();
  script.expect(
    'indicators are copied unchanged',
    (supply.indicators as Record<string, string>).plotRatio,
    journey.idea.plotRatio,
  );
  script.done(`Parcel ${number}, quota, price and contract`, `price ${priceFen} fen, floor ${floorFen} fen`);
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
