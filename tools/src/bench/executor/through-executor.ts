import { randomUUID } from 'node:crypto';
import { CommandExecutor, derivedId, type CommandContext, type Outcome } from '@luodi/platform/commands';
import { PolicyStore } from '@luodi/platform/policies';
import type { Contestant } from './race';
import { benchCase, decideBenchItem, landTask, openBenchCase, openLandTask } from './six-item-case';

const by = {
  kind: 'person',
  personId: 'p-1',
  departmentId: 'd-1',
  zone: 'zone-a',
  roles: ['approval-officer'],
} as const;
const as = (key: string): CommandContext => ({ key, by, zones: ['zone-a'], correlationId: key });

function mustBeOk(outcome: Outcome): void {
  if (!outcome.ok) throw new Error(outcome.errors.map((error) => error.code).join(', '));
}

/** Luodi's way: commands through the executor, with state, events, rows, deadlines, answered keys and outbox. */
export async function throughExecutor(url: string, lanes: number): Promise<Contestant> {
  const policies = new PolicyStore(url);
  const executor = new CommandExecutor({
    service: 'approval',
    databaseUrl: url,
    policies,
    aggregates: [benchCase, landTask],
    lanes,
  });
  await executor.start();
  return {
    name: 'executor',
    open: async () => {
      const id = randomUUID();
      mustBeOk(await executor.run(openBenchCase, { caseId: id, projectId: id, title: 'case' }, as(randomUUID())));
      return { id, projectId: id };
    },
    decide: async (opened, item) =>
      mustBeOk(await executor.run(decideBenchItem, { caseId: opened.id, item }, as(randomUUID()))),
    finish: async (opened) => {
      const taskId = derivedId(opened.projectId, 'bench-task');
      mustBeOk(
        await executor.run(
          openLandTask,
          { taskId, projectId: opened.projectId, title: 'case' },
          as(`passed/${opened.id}`),
        ),
      );
    },
    counters: () => ({ ...executor.metrics }),
    close: async () => {
      await executor.stop();
      await policies.close();
    },
  };
}
