import { appendFileSync } from 'node:fs';
import { CommandExecutor, derivedId, type AnyCommand, type Outcome } from '@luodi/platform/commands';
import { armFailpoints } from '@luodi/platform/failpoints';
import { PolicyStore } from '@luodi/platform/policies';
import { claim, decideItem, openCase, SIX, testCase } from '../case-world';

/** What a worker is told on its command line. */
export interface WorkerTask {
  readonly url: string;
  readonly seed: string;
  readonly cases: number;
  readonly journal: string;
  readonly bound: number;
  readonly failpoints?: string;
}

/** One line of the journal: what was acknowledged under which key. */
export interface Acknowledged {
  readonly key: string;
  readonly outcome: Outcome;
}

/**
 * A client that never gives up: every command of a seed under its own key, asked again with that key while the answer
 * is unknown, and noted outside the database as soon as it is acknowledged. The same seed asks the same again.
 */
async function work(task: WorkerTask): Promise<void> {
  const policies = new PolicyStore(task.url);
  await eventually(() => policies.load());
  const executor = new CommandExecutor({
    service: 'approval',
    databaseUrl: task.url,
    policies,
    aggregates: [testCase],
    bound: task.bound,
  });
  await eventually(() => executor.start());
  armFailpoints(task.failpoints, 'sandbox');
  const by = { kind: 'system', service: 'test' } as const;
  const ask = async (command: AnyCommand, payload: unknown, key: string): Promise<void> => {
    for (;;) {
      const outcome = await executor.run(command, payload, { key, by, zones: ['zone-a'], correlationId: task.seed });
      if (!outcome.ok && ['COMMON.UNAVAILABLE', 'COMMON.BUSY'].includes(outcome.errors[0].code)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      appendFileSync(task.journal, `${JSON.stringify({ key, outcome } satisfies Acknowledged)}\n`);
      return;
    }
  };
  const oneCase = async (index: number): Promise<void> => {
    const caseId = derivedId(task.seed, String(index));
    const projectId = derivedId(task.seed, 'project', String(index % 7));
    const key = `${task.seed}/${index}`;
    await ask(openCase, { caseId, projectId, title: key }, `${key}/open`);
    await ask(claim, { caseId, claim: `${task.seed}-parcel-${index % 20}` }, `${key}/claim`);
    await Promise.all(SIX.map((item) => ask(decideItem, { caseId, item }, `${key}/${item}`)));
  };
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < task.cases) await oneCase(next++);
  };
  await Promise.all(Array.from({ length: 16 }, caller));
  await executor.stop();
  await policies.close();
}

async function eventually(attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

if (process.argv[2] === 'work') {
  work(JSON.parse(process.argv[3] ?? '{}') as WorkerTask).catch((error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
  });
}
