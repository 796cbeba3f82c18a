import type { BenchReport } from './bench-report';
import type { Lap } from './executor/race';
import { ITEMS } from './executor/six-item-case';
import type { Edition } from './gateway/edition-process';
import type { GatewayBenchReport } from './gateway/gateway-bench';

/** What must hold on two cores (architecture.md 3): ratio to one call at that many callers. */
const WANTED: Readonly<Record<number, number>> = { 8: 0.75, 32: 1, 128: 2 };
/** A lonely decision may take so many times the one call's p50. */
const LONELY = 4;
/** Through the gateway in one process: share of the executor alone. */
const WANTED_GATEWAY = 0.6;

/** The two contestants' laps at one number of callers. */
interface Pair {
  readonly callers: number;
  readonly call: readonly Lap[];
  readonly ours: readonly Lap[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
const of = (laps: readonly Lap[], field: keyof Lap): number => median(laps.map((lap) => Number(lap[field] ?? 0)));
const rateOf = (laps: readonly Lap[]): number => of(laps, 'casesPerSecond');

const spread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
const rates = (laps: readonly Lap[]): string =>
  `${spread(
    laps.map((lap) => lap.casesPerSecond),
    0,
  )}, ${(rateOf(laps) * ITEMS.length).toFixed(0)}`;
const times = (laps: readonly Lap[]): string => `${of(laps, 'p50Ms').toFixed(1)}/${of(laps, 'p99Ms').toFixed(1)}`;

/** Each round's own ratio, because both ran in turn: its spread says how far the figure can be trusted. */
const ratio = ({ call, ours }: Pair): string =>
  spread(
    ours.map((lap, round) => lap.casesPerSecond / (call[round]?.casesPerSecond ?? NaN)),
    2,
  );

function pairsOf(laps: readonly Lap[], name: string): readonly Pair[] {
  return [...new Set(laps.map((lap) => lap.callers))].map((callers) => {
    const at = laps.filter((lap) => lap.callers === callers);
    return {
      callers,
      call: at.filter((lap) => lap.contestant === 'one call'),
      ours: at.filter((lap) => lap.contestant === name),
    };
  });
}

function verdict({ callers, call, ours }: Pair): string {
  const wanted = WANTED[callers];
  if (wanted !== undefined) return `≥ ${wanted}: ${rateOf(ours) >= wanted * rateOf(call) ? 'yes' : 'NO'}`;
  if (callers !== 1) return '–';
  const lonely = of(ours, 'p50Ms') / of(call, 'p50Ms');
  return `p50 ≤ ${LONELY}× one call: ${lonely.toFixed(1)}×, ${lonely <= LONELY ? 'yes' : 'NO'}`;
}

function ofExecutor(pair: Pair): string {
  const { call, ours } = pair;
  const cpu = (laps: readonly Lap[]): string =>
    `${of(laps, 'nodeCpuMs').toFixed(2)}+${of(laps, 'serverCpuMs').toFixed(2)}`;
  return [
    pair.callers,
    rates(call),
    rates(ours),
    ratio(pair),
    verdict(pair),
    `${times(ours)} (${times(call)})`,
    `${cpu(ours)} (${cpu(call)})`,
    `${of(ours, 'statementsPerDecision').toFixed(3)}, ${of(ours, 'commitsPerDecision').toFixed(3)}`,
  ].join(' | ');
}

/** Only in one process a share of the executor alone is promised. */
function shareTold(share: number | undefined, edition: Edition): string {
  if (share === undefined) return '–';
  if (edition !== 'standalone') return share.toFixed(2);
  return `${share.toFixed(2)}, ≥ ${WANTED_GATEWAY}: ${share >= WANTED_GATEWAY ? 'yes' : 'NO'}`;
}

function ofGateway(pair: Pair, alone: number | undefined, edition: Edition): string {
  const { call, ours } = pair;
  const share = alone === undefined ? undefined : rateOf(ours) / alone;
  const cpu = `${of(ours, 'ownCpuMs').toFixed(1)}+${of(ours, 'serverCpuMs').toFixed(1)}+${of(ours, 'nodeCpuMs').toFixed(1)}`;
  return [
    pair.callers,
    rates(call),
    rates(ours),
    ratio(pair),
    shareTold(share, edition),
    `${times(ours)} (${times(call)})`,
    cpu,
    of(ours, 'commitsPerDecision').toFixed(2),
  ].join(' | ');
}

function linesOfExecutor(alone: readonly Pair[]): string[] {
  return [
    '',
    'The executor alone',
    'callers | one call: cases/s, decisions/s | executor: cases/s, decisions/s | ratio | wanted | decision p50/p99 ms (one call) | CPU ms a case, Node+server (one call) | statements, commits a decision',
    ...alone.map(ofExecutor),
  ];
}

function linesOfEdition({ edition, laps, landTask }: GatewayBenchReport, alone: readonly Pair[] | undefined): string[] {
  const { cases, casesPerSecond, p50Ms, p99Ms, resolutionMs } = landTask;
  return [
    '',
    `Through the gateway of the ${edition} edition`,
    'callers | one call: cases/s, decisions/s | gateway: cases/s, decisions/s | ratio | of the executor alone | decision p50/p99 ms (one call) | CPU ms a case, edition+server+callers | writing transactions of all services a decision',
    ...pairsOf(laps, 'gateway').map((pair) => {
      const same = alone?.find(({ callers }) => callers === pair.callers);
      return ofGateway(pair, same && rateOf(same.ours), edition);
    }),
    `last decision → land task at ${casesPerSecond} cases/s: p50 ${p50Ms.toFixed(0)} ms, p99 ${p99Ms.toFixed(0)} ms (${cases} cases, looked at every ${resolutionMs} ms)`,
    'Statements a decision cannot be counted through the gateway; the executor alone counts its own.',
  ];
}

/** The tables a reader wants: medians over the rounds with lowest and highest, and whether it is what we promise. */
export function reportLines({ machine, options, executor, standalone, distributed }: BenchReport): string[] {
  const alone = executor && pairsOf(executor.laps, 'executor');
  return [
    `${machine.cores} × ${machine.model}, Node ${machine.node}, ${options.rounds} rounds, medians (lowest–highest)`,
    ...(alone ? linesOfExecutor(alone) : []),
    ...(standalone ? linesOfEdition(standalone, alone) : []),
    ...(distributed ? linesOfEdition(distributed, alone) : []),
  ];
}
