import { randomUUID } from 'node:crypto';
import { EVENTS, type CloudEvent } from '@luodi/contracts';
import { Client, Pool } from 'pg';
import { anEvent, inBytes, TOPIC } from '../../test/fixtures/events';
import { platformMigrations } from '../database';
import { freshDatabase, type FreshDatabase } from '../test-postgres';
import { consumersAhead, type Ahead } from './consumers-ahead';
import { Inbox } from './inbox';
import { Intake } from './intake';
import { messagingMigrations } from './migrations';

const migrations = [...platformMigrations, ...messagingMigrations];
const project = randomUUID();
let source: FreshDatabase;
let backup: FreshDatabase;
let consumer: FreshDatabase;
let pool: Pool;
beforeAll(async () => {
  source = await freshDatabase(migrations);
  backup = await freshDatabase(migrations);
  consumer = await freshDatabase(migrations);
  pool = new Pool({ connectionString: consumer.appUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await Promise.all([source.drop(), backup.drop(), consumer.drop()]);
});

const seen: string[] = [];
const intake = (): Intake =>
  new Intake({
    inbox: new Inbox(pool),
    contracts: new Map(EVENTS.map((contract) => [contract.type, contract])),
    handle: (event: CloudEvent) => Promise.resolve(void seen.push(event.id)),
  });
const handle = (event: CloudEvent): Promise<void> => {
  const { key, value } = inBytes(event);
  return intake().process([{ topic: TOPIC, partition: 0, offset: String(event.sequence), key, value }]);
};
async function number(database: FreshDatabase, last: number): Promise<void> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(
    'insert into project_sequence (project_id, last) values ($1, $2) on conflict (project_id) do update set last = excluded.last',
    [project, last],
  );
  await client.end();
}
const ahead = (leads: FreshDatabase): Promise<Ahead[]> =>
  consumersAhead((service) => (service === 'leads' ? leads.appUrl : consumer.appUrl), ['leads', 'approval']);

it('finds consumers that are ahead of a source restored from an older backup, before it loses their events (F50)', async () => {
  await number(backup, 3);
  await number(source, 5);
  for (let sequence = 1; sequence <= 5; sequence += 1) await handle(anEvent(project, sequence));
  expect(await ahead(source)).toEqual([]);

  expect(await ahead(backup)).toEqual([
    { consumer: 'approval', source: 'leads', projectId: project, handled: 5, numbered: 3 },
  ]);
  // What the restored source would do unasked: its new fourth event is taken for a repetition.
  const fourth = anEvent(project, 4);
  await handle(fourth);
  expect(seen).toHaveLength(5);
  expect(seen).not.toContain(fourth.id);

  await number(backup, 5);
  expect(await ahead(backup)).toEqual([]);
});
