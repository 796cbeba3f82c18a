import { aDoor, type Door } from '../../test/fixtures/door';
import { eventually } from '../../test/fixtures/eventually';
import { aReminderService, ringReminder } from '../../test/fixtures/reminders';
import { aPostgres, type TestServer } from '../../test/fixtures/service-database';
import { Sweeper } from '../deadlines';
import { Client } from 'pg';
import { PgReadDatabase } from '.';

let postgres: TestServer;
let door: Door;
beforeAll(async () => void (postgres = await aPostgres()));
afterAll(() => postgres.stop());
beforeEach(async () => {
  door = await aDoor();
  door.leadsTo(postgres.postgres.port);
});
afterEach(() => door.close());

const throughDoor = (url: string): string => {
  const through = new URL(url);
  through.port = String(door.port);
  return through.toString();
};
const waits = async (asked: Promise<unknown>, ms: number): Promise<boolean> =>
  await Promise.race([
    asked.then(
      () => false,
      () => false,
    ),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), ms)),
  ]);

it('a server that hangs without a word holds nobody for ever: reads, commands and deadlines (F37, P31)', async () => {
  const database = await postgres.database([]);
  const appUrl = throughDoor(database.appUrl);
  const service = await aReminderService({ ...database, appUrl });
  const reads = new PgReadDatabase({ url: appUrl, poolSize: 1, statementTimeoutMs: 200 });
  const sweeper = new Sweeper({
    service: 'approval',
    databaseUrl: appUrl,
    commands: service.commands,
    handlers: [ringReminder],
    pollMs: 50,
  });
  // What the limits of the server alone would do: nothing.
  const naive = new Client({ connectionString: appUrl, statement_timeout: 200, lock_timeout: 200 });
  naive.on('error', () => undefined);
  await naive.connect();
  await reads.query([], 'select 1');
  sweeper.start();
  await service.arm('one', { soon: 1000 });
  door.blackHole();
  const asked = naive.query('select 1');
  const read = reads.query([], 'select 1');
  const command = service.arm('two', { late: 600_000 });
  await expect(read).rejects.toThrow(/timeout/i);
  await expect(command).rejects.toThrow();
  expect(await waits(asked, 500)).toBe(true);
  door.pass();
  await eventually(async () => expect(await database.ask('select * from deadline_firing')).toHaveLength(1));
  expect(await reads.query([], 'select 1 as one')).toEqual([{ one: 1 }]);
  await service.arm('three', { late: 600_000 });
  expect(await waits(asked, 500)).toBe(true);
  door.cut();
  await Promise.allSettled([asked, naive.end()]);
  await sweeper.stop();
  await service.stop();
  await reads.close();
});
