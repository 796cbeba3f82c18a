import { ITEMS } from './six-item-case';

export interface OpenedCase {
  readonly id: string;
  readonly projectId: string;
}

/** What a contestant can count about its own work. */
export interface Counters {
  readonly commands: number;
  readonly commits: number;
  /** Undefined where nobody counts them. */
  readonly statements?: number | undefined;
}

/** One way of doing the same work. */
export interface Contestant {
  readonly name: string;
  open(): Promise<OpenedCase>;
  decide(opened: OpenedCase, item: string): Promise<void>;
  /** What the last decision leads to, if it is a commit of its own. */
  readonly finish: ((opened: OpenedCase) => Promise<void>) | undefined;
  counters(): Promise<Counters | undefined> | Counters | undefined;
  /** Waits until nothing of what was opened is still being worked on. */
  readonly settle?: () => Promise<void>;
  /** CPU of processes of its own beside this one and the server, milliseconds. */
  readonly ownCpu?: () => number;
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
  /** CPU of the contestant's own process, where it has one. */
  readonly ownCpuMs?: number;
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
  await contestant.settle?.();
  const took: number[] = [];
  const before = await contestant.counters();
  const cpuOwn = contestant.ownCpu?.() ?? 0;
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
  const after = await contestant.counters();
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
    ...(contestant.ownCpu && { ownCpuMs: (contestant.ownCpu() - cpuOwn) / cases }),
    ...(before && after && { commitsPerDecision: (after.commits - before.commits) / commands }),
    ...(before?.statements !== undefined &&
      after?.statements !== undefined && {
        statementsPerDecision: (after.statements - before.statements) / commands,
      }),
  };
}

/** Does `count` pieces of work with so many callers, each one after the other. */
export async function inParallel(
  callers: number,
  count: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}
