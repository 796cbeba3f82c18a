import type { DemoZone } from '../data/zones';
import type { Journey } from '../journey';
import { until } from '../until';
import type { World } from '../world';
import { dayAfter } from './days';
import type { Script } from './script';

interface Rate {
  readonly rate: string;
  readonly numerator: string;
  readonly percent: string | null;
  readonly targetPercent: string | null;
}

async function ratesOf(world: World, zone: DemoZone, year: number): Promise<readonly Rate[]> {
  const answer = await world
    .as(`${zone.zone}.leader`)
    .get<{ zones: { zone: string; rates: Rate[] }[] }>(`/ledger/rates?year=${year}`);
  return answer.zones.find((candidate) => candidate.zone === zone.zone)?.rates ?? [];
}

const show = (rates: readonly Rate[]): string =>
  rates.map((rate) => `${rate.rate} ${rate.percent}% of ${rate.targetPercent}%`).join(', ');

/** Registration, start, completion, production and funds are reported, verified, and move the four rates (S019, S125). */
export async function endWell(world: World, script: Script, journey: Journey, year: number): Promise<void> {
  const { zone } = journey;
  script.chapter('善终 · The good ending');
  const before = await ratesOf(world, zone, year);
  await journey.reach('REGISTERED');
  await journey.reach('STARTED');
  script.done('Registration and start are reported and verified', await world.today());
  await world.travelTo(dayAfter(await world.today(), 30));
  await journey.payIn('V1', 8000);
  await journey.payIn('V2', 16000);
  script.done('Two instalments of paid-in funds are verified', '2.4 亿元, all that was agreed');
  await journey.reach('COMPLETED');
  await journey.reach('IN_PRODUCTION');
  script.done('Completion and production are verified', await world.today());
  const after = await until('the rates have moved', async () => {
    const rates = await ratesOf(world, zone, year);
    const production = rates.find((rate) => rate.rate === 'PRODUCTION')?.numerator;
    const funds = rates.find((rate) => rate.rate === 'FUNDS')?.numerator;
    const was = (name: string) => before.find((rate) => rate.rate === name)?.numerator;
    return production !== was('PRODUCTION') && funds !== was('FUNDS') ? rates : undefined;
  });
  script.expect(
    'targets in order',
    after.map((rate) => Number(rate.targetPercent)),
    [90, 60, 30, 20],
  );
  script.done('The four rates of the zone change', show(after));
}
