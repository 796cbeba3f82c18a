import { z } from 'zod';
import { eventually } from '../../test/fixtures/eventually';
import { aPostgres, type TestDatabase, type TestServer } from '../../test/fixtures/service-database';
import { CommandExecutor } from '../commands';
import { PgReadDatabase } from '../database';
import { PolicyStore } from '../policies';
import { defineJob, type JobRun, type JobTools } from './define-job';
import { JobRunner, type JobRunnerOptions } from './job-runner';
import { Jobs } from './jobs';
import { jobMigrations } from './migrations';

const BY = { kind: 'system', service: 'land' } as const;
let postgres: TestServer;
let database: TestDatabase;
let jobs: Jobs;
let work: (job: JobRun<{ rows: number }>) => Promise<Record<string, unknown>>;
const runners: JobRunner[] = [];
const handler = defineJob<{ rows: number }>({
  kind: 'import',
  schema: z.object({ rows: z.number().int() }),
  run: (job) => work(job),
});

beforeAll(async () => void (postgres = await aPostgres()));
afterAll(() => postgres.stop());
beforeEach(async () => {
  database = await postgres.database(jobMigrations);
  jobs = new Jobs({ databaseUrl: database.appUrl, handlers: [handler] });
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await jobs.close();
});

const tools = (): JobTools => {
  const databaseUrl = database.appUrl;
  const policies = new PolicyStore(databaseUrl);
  const commands = new CommandExecutor({ service: 'land', databaseUrl, policies, aggregates: [] });
  return { commands, policies, reads: new PgReadDatabase({ url: databaseUrl }) };
};
const aRunner = (options: Partial<JobRunnerOptions> = {}): JobRunner => {
  const runner = new JobRunner({
    service: 'land',
    databaseUrl: database.appUrl,
    handlers: [handler],
    tools: tools(),
    pollMs: 50,
    ...options,
  });
  runners.push(runner);
  runner.start();
  return runner;
};
const begin = (): Promise<{ id: string }> => jobs.start('import', { rows: 3 }, { zone: 'jianshi', by: BY });

it('runs a job once, shows its progress and keeps its result', async () => {
  const seen: number[] = [];
  let goOn: () => void = () => undefined;
  const halfWay = new Promise<void>((resolve) => (goOn = resolve));
  work = async (job) => {
    seen.push(job.input.rows);
    await job.progress(50, 'row 2 of 3');
    await halfWay;
    return { imported: job.input.rows };
  };
  const { id } = await begin();
  aRunner();
  aRunner();
  await eventually(async () =>
    expect(await jobs.get(id, ['jianshi'])).toMatchObject({ state: 'running', percent: 50, note: 'row 2 of 3' }),
  );
  goOn();
  await eventually(async () =>
    expect(await jobs.get(id, ['jianshi'])).toMatchObject({ state: 'done', percent: 100, result: { imported: 3 } }),
  );
  expect(seen).toEqual([3]);
});

it('is seen in its own zone only, and the same id is the same job', async () => {
  const id = '5d0f3c1e-6a53-5f7b-9c1e-2f4a7d9b1c01';
  await jobs.start('import', { rows: 1 }, { zone: 'jianshi', by: BY, id });
  await jobs.start('import', { rows: 1 }, { zone: 'jianshi', by: BY, id });
  expect(await jobs.list(['jianshi'])).toHaveLength(1);
  expect(await jobs.list(['jiangyin'])).toEqual([]);
  expect(await jobs.get(id, ['jiangyin'])).toBeUndefined();
});

it('tries again after an error, and fails for good after the last try', async () => {
  let tries = 0;
  work = () => {
    tries += 1;
    return Promise.reject(new Error(`broken ${tries}`));
  };
  const { id } = await begin();
  aRunner({ attempts: 2 });
  await eventually(async () =>
    expect(await jobs.get(id, ['jianshi'])).toMatchObject({ state: 'failed', error: 'broken 2', attempts: 2 }),
  );
  expect(tries).toBe(2);
});

it('takes over the job of a worker that was lost, whose late end no longer counts (F57)', async () => {
  work = () => Promise.resolve({ by: 'second' });
  const { id } = await begin();
  await database.ask(
    `update job set state = 'running', attempts = 1, lease_until = clock_timestamp() - interval '1 second' where id = $1`,
    [id],
  );
  aRunner();
  await eventually(async () =>
    expect(await jobs.get(id, ['jianshi'])).toMatchObject({ state: 'done', attempts: 2, result: { by: 'second' } }),
  );
});

it('refuses an unknown kind and an input against the schema', async () => {
  await expect(jobs.start('export', {}, { zone: 'jianshi', by: BY })).rejects.toThrow('no job of kind export');
  await expect(jobs.start('import', { rows: 'three' }, { zone: 'jianshi', by: BY })).rejects.toThrow();
});
