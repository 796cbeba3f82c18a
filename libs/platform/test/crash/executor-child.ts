import { CommandExecutor, type CommandContext, type Outcome } from '../../src/commands';
import { armFailpoints } from '../../src/failpoints';
import { PolicyStore } from '../../src/policies';
import { decideItem, itemLimit, openCase, testCase } from '../case-world';

/** One command of the load. `at` is the expected version. */
export interface Ask {
  readonly key: string;
  readonly caseId: string;
  readonly at?: number;
  readonly what:
    | { readonly is: 'open'; readonly projectId: string; readonly dueInMs: number }
    | { readonly is: 'decide'; readonly item: string }
    | { readonly is: 'fire'; readonly item: string };
}

export interface Answer {
  readonly id: number;
  readonly outcome?: Outcome;
  /** The executor threw. */
  readonly failed?: string;
}

/** What the parent sends: first where to work and where to die, then commands. */
export type Order =
  | { readonly start: { readonly databaseUrl: string; readonly failpoints: string } }
  | { readonly id: number; readonly ask: Ask };

let executor: CommandExecutor | undefined;
const send = (message: Answer | 'loaded' | 'ready'): void => void process.send?.(message);

async function start(databaseUrl: string, failpoints: string): Promise<void> {
  const policies = new PolicyStore(databaseUrl);
  executor = new CommandExecutor({ service: 'approval', databaseUrl, policies, aggregates: [testCase] });
  await executor.start();
  armFailpoints(failpoints, 'sandbox');
  send('ready');
}

async function run({ key, caseId, what, at }: Ask): Promise<Outcome> {
  if (!executor) throw new Error('not started');
  const context: CommandContext = {
    key,
    by: { kind: 'system', service: 'test' },
    zones: ['zone-a'],
    correlationId: 'crash',
    ...(at !== undefined && { expectedVersion: at }),
  };
  if (what.is === 'open') {
    const { projectId, dueInMs } = what;
    return executor.run(openCase, { caseId, projectId, title: 'crash', dueInMs }, context);
  }
  if (what.is === 'decide') return executor.run(decideItem, { caseId, item: what.item }, context);
  const due = { streamId: caseId, key: `item-limit/${what.item}`, kind: 'item-limit', generation: 1, dueAt: 0 };
  return executor.fire({ ...due, zone: 'zone-a' }, itemLimit);
}

process.on('message', (order: Order) => {
  if ('start' in order) void start(order.start.databaseUrl, order.start.failpoints);
  else
    run(order.ask).then(
      (outcome) => send({ id: order.id, outcome }),
      (error: unknown) => send({ id: order.id, failed: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
send('loaded');
