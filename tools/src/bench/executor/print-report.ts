import type { ExecutorBenchReport } from './executor-bench';
import type { Lap } from './race';

/** What must hold on two cores (architecture.md 3): ratio to one call at that many callers. */
const WANTED: Readonly<Record<number, number>> = { 8: 0.75, 32: 1, 128: 2 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The table a reader wants: medians over the rounds, the spread, the ratio and whether it is what we promise. */
export function reportLines(report: ExecutorBenchReport): string[] {
  const lines = [
    `${report.machine.cores} × ${report.machine.model}, Node ${report.machine.node}, ${report.options.rounds} rounds, medians (lowest–highest)`,
    'callers | one call cases/s | executor cases/s | ratio | wanted | decision p50/p99 ms (one call) | CPU ms a case, Node+server (one call) | statements, commits a decision',
  ];
  for (const callers of report.options.callers)
    lines.push(
      line(
        report.laps.filter((lap) => lap.callers === callers),
        callers,
      ),
    );
  return lines;
}

function line(laps: readonly Lap[], callers: number): string {
  const call = laps.filter((lap) => lap.contestant === 'one call');
  const ours = laps.filter((lap) => lap.contestant === 'executor');
  const of = (list: readonly Lap[], field: keyof Lap): number => median(list.map((lap) => Number(lap[field])));
  const spread = (list: readonly Lap[]): string => {
    const rates = list.map((lap) => lap.casesPerSecond);
    return `${median(rates).toFixed(0)} (${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)})`;
  };
  const ratio = of(ours, 'casesPerSecond') / of(call, 'casesPerSecond');
  const wanted = WANTED[callers];
  const lonely = of(ours, 'p50Ms') / of(call, 'p50Ms');
  const verdict =
    wanted === undefined
      ? `p50 ≤ 4× one call: ${lonely.toFixed(1)}×`
      : `≥ ${wanted}: ${ratio >= wanted ? 'yes' : 'NO'}`;
  const time = (list: readonly Lap[]): string => `${of(list, 'p50Ms').toFixed(1)}/${of(list, 'p99Ms').toFixed(1)}`;
  const cpu = (list: readonly Lap[]): string =>
    `${of(list, 'nodeCpuMs').toFixed(2)}+${of(list, 'serverCpuMs').toFixed(2)}`;
  return [
    callers,
    spread(call),
    spread(ours),
    ratio.toFixed(2),
    verdict,
    `${time(ours)} (${time(call)})`,
    `${cpu(ours)} (${cpu(call)})`,
    `${of(ours, 'statementsPerDecision').toFixed(3)}, ${of(ours, 'commitsPerDecision').toFixed(3)}`,
  ].join(' | ');
}
