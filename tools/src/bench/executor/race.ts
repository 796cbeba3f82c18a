import type { CommandMetrics } from '@luodi/platform/commands';
import { ITEMS } from './six-item-case';

export interface OpenedCase {
  readonly id: string;
  readonly projectId: string;
}

/** One way of doing the same work. */
export interface Contestant {
  readonly name: string;
  open(): Promise<OpenedCase>;
  decide(opened: OpenedCase, item: string): Promise<void>;
  /** What the last decision leads to, if it is a commit of its own. */
  readonly finish: ((opened: OpenedCase) => Promise<void>) | undefined;
  counters(): CommandMetrics | undefined;
  close(): Promise<void>;
}

export interface Lap {
  readonly contestant: string;
  readonly callers: number;
  readonly cases: number;
  readonly casesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of this process and of the server, milliseconds per case. */
  readonly nodeCpuMs: number;
  readonly serverCpuMs: number;
  readonly statementsPerDecision?: number;
  readonly commitsPerDecision?: number;
}

/** Opens the cases, then lets the callers decide them, one case after the other each, and measures only that. */
export async function runLap(
  contestant: Contestant,
  callers: number,
  cases: number,
  serverCpu: () => number,
): Promise<Lap> {
  const opened: OpenedCase[] = [];
  await inParallel(64, cases, async () => void opened.push(await contestant.open()));
  const took: number[] = [];
  const before = contestant.counters();
  const cpu = process.cpuUsage();
  const cpuServer = serverCpu();
  const start = process.hrtime.bigint();
  await inParallel(callers, cases, async (index) => {
    const current = opened[index];
    if (!current) return;
    for (const item of ITEMS) {
      const asked = performance.now();
      await contestant.decide(current, item);
      took.push(performance.now() - asked);
    }
    await contestant.finish?.(current);
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  const after = contestant.counters();
  took.sort((a, b) => a - b);
  const commands = before && after ? after.commands - before.commands : 0;
  return {
    contestant: contestant.name,
    callers,
    cases,
    casesPerSecond: cases / seconds,
    p50Ms: took[Math.floor(took.length * 0.5)] ?? 0,
    p99Ms: took[Math.floor(took.length * 0.99)] ?? 0,
    nodeCpuMs: (used.user + used.system) / 1000 / cases,
    serverCpuMs: (serverCpu() - cpuServer) / cases,
    ...(before &&
      after && {
        statementsPerDecision: (after.statements - before.statements) / commands,
        commitsPerDecision: (after.commits - before.commits) / commands,
      }),
  };
}

async function inParallel(callers: number, count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}
