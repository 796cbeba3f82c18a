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

/** 注册、开工、投产、到资 with their targets, in the order of the document (S125). */
const TARGETS = [
  ['REGISTRATION', '90'],
  ['START', '60'],
  ['PRODUCTION', '30'],
  ['FUNDS', '20'],
] as const;

/** What one project with all its agreed funds adds to the four numerators: three by count, funds in fen (8.3). */
const gains = (fundsFen: bigint): readonly bigint[] => [1n, 1n, 1n, fundsFen];

const numerators = (rates: readonly Rate[]): readonly bigint[] =>
  TARGETS.map(([name]) => BigInt(rates.find(({ rate }) => rate === name)?.numerator ?? '0'));

/** Waits until all four numerators have grown, then holds each to exactly what this project has done. */
async function ratesMoved(
  world: World,
  script: Script,
  journey: Journey,
  { year, before }: { readonly year: number; readonly before: readonly Rate[] },
): Promise<void> {
  const was = numerators(before);
  const after = await until('all four rates have moved', async () => {
    const rates = await ratesOf(world, journey.zone, year);
    return numerators(rates).every((now, index) => now > (was[index] ?? 0n)) ? rates : undefined;
  });
  const expected = gains(BigInt(journey.idea.investmentWan) * 1_000_000n);
  const gained = numerators(after).map((now, index) => now - (was[index] ?? 0n));
  script.expect('what the project adds to the four rates', gained.map(String), expected.map(String));
  script.expect(
    'the four rates and their targets, in order',
    after.map(({ rate, targetPercent }) => [rate, targetPercent]),
    TARGETS,
  );
  script.done('The four rates of the zone change', `${show(before)} became ${show(after)}`);
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
  await ratesMoved(world, script, journey, { year, before });
}
