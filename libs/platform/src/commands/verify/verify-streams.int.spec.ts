import { randomUUID } from 'node:crypto';
import { caseWorldMigrations, SIX } from '../../../test/case-world';
import { World } from '../../../test/case-world/running-world';
import { messagingMigrations } from '../../messaging/migrations';
import { retentionMigrations } from '../../retention';

let world: World;
beforeEach(async () => {
  world = await World.create({}, [...caseWorldMigrations, ...messagingMigrations, ...retentionMigrations]);
});
afterEach(() => world.close());

const rulesBroken = async (): Promise<string[]> => (await world.verify()).faults.map(({ rule }) => rule);
const retentionRan = (): Promise<unknown> =>
  world.rows(`insert into schedule (name, next_at) values ('retention', now())`);

describe('published events and answered keys that are gone', () => {
  it('are a fault where nothing was ever forgotten', async () => {
    const projectId = randomUUID();
    const caseId = await world.openCase({ projectId });
    for (const item of SIX) await world.decide(caseId, item);
    expect(await rulesBroken()).toEqual([]);
    await world.rows('delete from outbox where project_id = $1 and sequence = 1', [projectId]);
    await world.rows('delete from answered where key = (select key from event where version = 1)');
    expect(await rulesBroken()).toEqual(['project numbers are 1..n', 'every event has its answer']);
  });

  it('are none at the old end once retention has been at work, and still one in the middle', async () => {
    const projectId = randomUUID();
    const caseId = await world.openCase({ projectId });
    for (const item of SIX) await world.decide(caseId, item);
    await retentionRan();
    await world.rows('delete from outbox where project_id = $1 and sequence < 3', [projectId]);
    await world.rows('delete from answered where key = (select key from event where version = 1)');
    expect(await rulesBroken()).toEqual([]);
    await world.rows('delete from outbox where project_id = $1 and sequence = 5', [projectId]);
    await world.rows('delete from answered where key = (select key from event where version = 4)');
    expect(await rulesBroken()).toEqual(['project numbers are 1..n', 'every event has its answer']);
    await world.rows('delete from outbox where project_id = $1', [projectId]);
    expect(await rulesBroken()).toEqual(['every event has its answer']);
  });
});
