import { Client } from 'pg';
import { CrashRun, durablePostgres, removeFolder } from '../../../test/crash/crash-run';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../embedded-postgres';

const CALLERS = 24;
let dataDir: string;
let postgres: EmbeddedPostgres;
let run: CrashRun;
let databases = 0;

beforeAll(async () => {
  ({ dataDir, postgres } = await durablePostgres());
});
beforeEach(async () => {
  databases += 1;
  run = await CrashRun.on(postgres, `crash_${databases}`);
});
afterEach(() => run.stop());
afterAll(async () => {
  await postgres.stop();
  removeFolder(dataDir);
});

/** Between read and answer, in the order of the way. */
const POINTS = ['afterRead', 'inTx', 'beforeCommit', 'afterCommit'];

describe('a process that dies with kill -9 (rule 17; I1, I2, I4, I12)', () => {
  it('between read and commit has done nothing of the batch, and the same keys succeed once (F01)', async () => {
    // In its first batch: later, answers of a batch before could be lost on their way and be found done.
    await killAt(run, ['afterRead', 'inTx', 'beforeCommit'], [1, 1], [0]);
    expect(run.unknown).toBeGreaterThan(0);
    expect(run.foundDone).toBe(0);
    await run.expectTruth();
  });

  it('between commit and answer has done all of it, and the same keys get the stored answers (F02)', async () => {
    await killAt(run, ['afterCommit'], [2, 5, 9], [0]);
    expect(run.foundDone).toBeGreaterThan(0);
    await run.expectTruth();
  });

  it('beside a second one leaves that one at work; of two on one expected version one wins (F45, M13)', async () => {
    await run.place(1);
    await killAt(run, POINTS, [4], [0, 1]);
    expect(run.unknown).toBeGreaterThan(0);
    await run.expectTruth();
  });
});

it('repeats nothing when a commit that was done is reported as failed (F07)', async () => {
  await run.place(0, 'approval.repo=doThenThrow%30');
  await run.place(1, 'approval.repo=doThenThrow%30');
  await run.underLoad(CALLERS, () => untilDone(run, 40));
  await run.expectTruth();
});

it('keeps every acknowledged command when PostgreSQL dies with kill -9 inside a transaction (F35)', async () => {
  await run.place(0, 'approval.beforeCommit=delay:30');
  await run.place(1, 'approval.beforeCommit=delay:30');
  await run.underLoad(CALLERS, async () => {
    for (let kills = 1; kills <= 2; kills += 1) {
      await untilDone(run, kills * 10);
      await insideTransaction(postgres.url(run.database, 'admin'));
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.stop();
      postgres = await startEmbeddedPostgres({ dataDir, mode: 'durable', port: postgres.port });
    }
  });
  expect(run.unknown).toBeGreaterThan(0);
  await run.expectTruth();
});

async function killAt(crash: CrashRun, points: readonly string[], hits: readonly number[], places: readonly number[]) {
  await crash.underLoad(CALLERS, async () => {
    for (const point of points)
      for (const hit of hits)
        for (const place of places) {
          const victim = await crash.place(place, `approval.${point}=kill9@${hit}`);
          expect(await victim.ended).toBe('SIGKILL');
        }
    await crash.place(0);
  });
}

async function untilDone(crash: CrashRun, cases: number): Promise<void> {
  while (crash.passed.length < cases) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Waits for a moment at which a lane has written and not committed. */
async function insideTransaction(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  const sql = `select 1 from pg_stat_activity where application_name like 'luodi-lane%' and state = 'idle in transaction'
    and backend_xid is not null`;
  while (!(await client.query(sql)).rowCount) await new Promise((resolve) => setTimeout(resolve, 2));
  await client.end();
}
