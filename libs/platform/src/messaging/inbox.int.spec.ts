import { EVENTS, type CloudEvent } from '@luodi/contracts';
import { Pool } from 'pg';
import { caseWorldMigrations, rename } from '../../test/case-world';
import { World } from '../../test/case-world/running-world';
import { anEvent, inBytes, TOPIC } from '../../test/fixtures/events';
import type { Received } from './event-bus';
import { Inbox } from './inbox';
import { Intake } from './intake';
import { messagingMigrations } from './migrations';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await World.create({}, [...caseWorldMigrations, ...messagingMigrations]);
  pool = new Pool({ connectionString: world.database.appUrl, max: 4 });
});
afterAll(async () => {
  await pool.end();
  await world.close();
});

/** A consumer as after a start: nothing in memory. It renames the case of the project to the event's number. */
const anIntake = (inbox = new Inbox(pool)): Intake =>
  new Intake({
    inbox,
    contracts: new Map(EVENTS.map((contract) => [contract.type, contract])),
    handle: (event) => react(event),
  });
const react = (event: CloudEvent): Promise<void> =>
  world.executor.react(rename, { caseId: event.projectid, title: `number ${event.sequence}` }, event);

/** Dies between the effect of an event and the note of how far it is. */
class DyingInbox extends Inbox {
  override advance(): Promise<void> {
    return Promise.reject(new Error('killed'));
  }
}

const received = (event: CloudEvent): Received => {
  const { key, value } = inBytes(event);
  return { topic: TOPIC, partition: 0, offset: String(event.sequence), key, value };
};
const history = (project: string, count: number): CloudEvent[] =>
  Array.from({ length: count }, (_, at) => anEvent(project, at + 1, { zone: 'zone-a' }));
const effects = async (project: string): Promise<number> =>
  (await world.rows(`select 1 from event where stream_id = $1 and type = 'Renamed'`, [project])).length;

describe('effect and mark of an event', () => {
  it('in two transactions are lost or doubled by a crash between them (P44)', async () => {
    const marks = new Set<string>();
    const done: string[] = [];
    const deliver = (id: string, steps: readonly ('mark' | 'work')[], dies: boolean): void => {
      if (marks.has(id)) return;
      for (const step of steps) {
        if (step === 'mark') marks.add(id);
        else done.push(id);
        if (dies) return;
      }
    };
    for (const dies of [true, false]) deliver('marked first', ['mark', 'work'], dies);
    for (const dies of [true, false]) deliver('done first', ['work', 'mark'], dies);
    expect(done).toEqual(['done first', 'done first']);
  });

  it('of Luodi are one commit: after a crash the event comes again and its effect does not (P44, F05, I2)', async () => {
    const project = await world.openCase();
    const batch = history(project, 3).map(received);
    await expect(anIntake(new DyingInbox(pool)).process(batch)).rejects.toThrow('killed');
    expect(await effects(project)).toBe(3);
    expect(await world.rows('select 1 from inbox_position where project_id = $1', [project])).toEqual([]);
    await anIntake().process(batch);
    expect(await effects(project)).toBe(3);
    expect(await world.rows('select last from inbox_position where project_id = $1', [project])).toEqual([
      { last: '3' },
    ]);
    const together = await world.rows<{ together: boolean }>(
      `select e.xmin::text = a.xmin::text as together from event e join answered a using (key)
        where e.stream_id = $1 and e.type = 'Renamed'`,
      [project],
    );
    expect(together).toEqual([{ together: true }, { together: true }, { together: true }]);
  });
});

it('an old event is refused for ever, also when the answered keys are gone; the keys alone would let it in (P43, F20, I5)', async () => {
  const project = await world.openCase();
  const events = history(project, 3);
  await anIntake().process(events.map(received));
  await world.rows('delete from answered where key like any($1)', [events.map((event) => `${event.id}/%`)]);
  await anIntake().process(events.map(received));
  expect(await effects(project)).toBe(3);
  for (const event of events) await react(event);
  expect(await effects(project)).toBe(6);
});
