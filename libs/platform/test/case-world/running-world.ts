import { randomUUID } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import {
  CommandExecutor,
  verifyStreams,
  type CommandContext,
  type ExecutorOptions,
  type Outcome,
  type VerifyReport,
} from '../../src/commands';
import { PolicyStore } from '../../src/policies';
import { freshDatabase, type FreshDatabase } from '../../src/test-postgres';
import { testCase } from './case.aggregate';
import { decideItem, openCase, SIX } from './case.commands';
import { caseWorldMigrations } from './create-test-case.migration';

export const tester = { kind: 'system', service: 'test' } as const;

/** A context of zone-a whose key is given or new. */
export const as = (extra: Partial<CommandContext> = {}): CommandContext => ({
  key: randomUUID(),
  by: tester,
  zones: ['zone-a'],
  correlationId: 'test',
  ...extra,
});

/** A database with the case aggregate and one executor on it; more executors stand for more processes. */
export class World {
  readonly executors: CommandExecutor[] = [];
  private readonly stores: PolicyStore[] = [];

  private constructor(
    readonly database: FreshDatabase,
    readonly admin: Client,
  ) {}

  static async create(options: Partial<ExecutorOptions> = {}, migrations = caseWorldMigrations): Promise<World> {
    const database = await freshDatabase(migrations);
    const admin = new Client({ connectionString: database.adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    const world = new World(database, admin);
    await world.another(options);
    return world;
  }

  async another(options: Partial<ExecutorOptions> = {}): Promise<CommandExecutor> {
    const policies = new PolicyStore(this.database.appUrl);
    const executor = new CommandExecutor({
      service: 'approval',
      databaseUrl: this.database.appUrl,
      policies,
      aggregates: [testCase],
      ...options,
    });
    await executor.start();
    this.stores.push(policies);
    this.executors.push(executor);
    return executor;
  }

  get executor(): CommandExecutor {
    const [first] = this.executors;
    if (!first) throw new Error('no executor');
    return first;
  }

  async rows<R extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.admin.query<R>(sql, [...values])).rows;
  }

  async openCase(extra: { title?: string; projectId?: string; dueInMs?: number; zone?: string } = {}): Promise<string> {
    const caseId = randomUUID();
    const { title = 'case', projectId = randomUUID(), zone = 'zone-a', ...rest } = extra;
    const outcome = await this.executor.run(openCase, { caseId, projectId, title, ...rest }, as({ zones: [zone] }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return caseId;
  }

  decide(caseId: string, item: string, context: Partial<CommandContext> = {}): Promise<Outcome> {
    return this.executor.run(decideItem, { caseId, item }, as(context));
  }

  verify(aggregates = [testCase]): Promise<VerifyReport> {
    return verifyStreams({ name: 'approval', aggregates }, this.database.appUrl);
  }

  async close(): Promise<void> {
    for (const executor of this.executors) await executor.stop();
    for (const store of this.stores) await store.close();
    await this.admin.end();
    await this.database.drop();
  }
}

export { SIX };
