import { leadLoggedV1, projectRejectedV1 } from '@luodi/contracts';
import { checkService, given, startTestService, type TestService } from '../src';
import { decideKeep, decideMake, promise, promiseService } from './promise-service';

const DAY_MS = 86_400_000;
const zone = 'zone-a';
let service: TestService;

beforeAll(async () => {
  service = await startTestService(promiseService);
  const policy = {
    kind: 'promise-limit',
    scope: '*',
    effectiveFrom: '2020-01-01',
    source: 'a test',
    content: { days: 10 },
  };
  const published = await service.as('system-admin', { zone }).post('/policies', policy);
  expect(published).toMatchObject({ status: 201, body: { version: 1 } });
});
afterAll(() => service.stop());

const make = async (title: string, key?: string): Promise<string> => {
  const made = await service.as('investment-officer', { zone }).post('/promises', { title }, { ...(key && { key }) });
  expect(made.status).toBe(201);
  return made.body.id as string;
};

it('carries a command from HTTP into events, rows and the outbox', async () => {
  const id = await make('厂房');
  expect((await service.as('investment-officer', { zone }).get(`/promises/${id}`)).body).toEqual({
    title: '厂房',
    status: 'OPEN',
  });
  expect(await service.events(id)).toMatchObject([{ version: 1, type: 'PromiseMade', data: { title: '厂房' } }]);
  expect((await service.published(leadLoggedV1)).at(-1)).toMatchObject({
    projectid: id,
    sequence: 1,
    zone,
    data: { projectName: '厂房' },
  });
});

describe('S31: asking twice', () => {
  it('gives the same answer for the same key', async () => {
    const [first, second] = [await make('道路', 'same-key'), await make('道路', 'same-key')];
    expect(second).toBe(first);
    expect(await service.events(first)).toHaveLength(1);
  });

  it('is refused 422 with the same key and another body', async () => {
    const answer = await service
      .as('investment-officer', { zone })
      .post('/promises', { title: '桥' }, { key: 'same-key' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'COMMON.KEY_REUSED' } });
  });

  it('with another key decides again, and on a stale version is refused 409', async () => {
    const id = await make('水厂');
    const officer = service.as('investment-officer', { zone });
    expect((await officer.post(`/promises/${id}/keep`, { expectedVersion: 1 })).status).toBe(200);
    expect((await officer.post(`/promises/${id}/keep`, { expectedVersion: 1 })).body).toMatchObject({
      status: 409,
      code: 'COMMON.STALE_VERSION',
    });
  });
});

describe('zones', () => {
  it('S16: shows and changes nothing of another zone; it looks as if it did not exist', async () => {
    const id = await make('金丝雀');
    const other = service.as('investment-officer', { zone: 'zone-b', personId: 'b' });
    const seen = await other.get(`/promises/${id}`);
    const changed = await other.post(`/promises/${id}/keep`, {});
    const nothing = await other.get(`/promises/${id.replace(/^./, (c) => (c === '0' ? '1' : '0'))}`);
    expect([seen.status, changed.status, nothing.status]).toEqual([404, 404, 404]);
    expect({ ...seen.body, correlationId: '' }).toEqual({ ...nothing.body, correlationId: '' });
    expect(await service.events(id)).toHaveLength(1);
  });

  it('lets a city role read in its zones', async () => {
    const id = await make('看得见');
    const city = service.as('zone-leader', { zone: 'city', reads: ['zone-a', 'zone-b'] });
    expect((await city.get(`/promises/${id}`)).status).toBe(200);
  });
});

describe('facts and time', () => {
  const rejection = {
    caseId: '0190b1a0-0000-7000-8000-000000000001',
    decidedOn: '2026-01-01',
    cause: 'REVIEW',
    reason: '不符合规划',
  } as const;

  it('reacts to a fact once, however often it arrives', async () => {
    const id = await make('被否决');
    const event = await service.receive(projectRejectedV1, rejection, { projectId: id, zone });
    await service.again(event);
    expect((await service.events(id)).map((stored) => stored.type)).toEqual(['PromiseMade', 'PromiseWithdrawn']);
  });

  it('parks a fact that comes out of order and says so', async () => {
    const id = await make('缺号');
    await expect(service.receive(projectRejectedV1, rejection, { projectId: id, zone, sequence: 3 })).rejects.toThrow(
      /parked \(gap\)/,
    );
    const admin = service.as('system-admin', { zone });
    const list = await admin.get('/parked');
    expect(list).toMatchObject({ status: 200, body: { total: 1, items: [{ projectId: id, cause: 'gap' }] } });
    const replayed = await admin.post(`/parked/${list.body.items[0].id as string}/replay`);
    expect(replayed).toMatchObject({ status: 200, body: { replayed: 0, stillParked: 1 } });
    await service.receive(projectRejectedV1, rejection, { projectId: id, zone, sequence: 1 });
    await service.receive(projectRejectedV1, rejection, { projectId: id, zone, sequence: 2 });
    expect((await admin.get('/parked')).body).toMatchObject({ total: 0 });
    expect((await service.as('supervisor', { zone }).get('/parked')).status).toBe(403);
  });

  it('fires what is due on the way when it travels, at its moment and once', async () => {
    const early = await make('先到期');
    const now = await service.now();
    await service.travelTo(now + 5 * DAY_MS);
    const late = await make('后到期');
    await service.travelTo(now + 12 * DAY_MS);
    expect((await service.events(early)).map((stored) => stored.type)).toEqual(['PromiseMade', 'PromiseBroken']);
    expect((await service.events(late)).map((stored) => stored.type)).toEqual(['PromiseMade']);
    expect(await service.now()).toBeGreaterThanOrEqual(now + 12 * DAY_MS);
  });
});

it('answers 404 for a long task of another zone or of nobody (S21)', async () => {
  expect((await service.as('supervisor', { zone }).get('/jobs/0190b1a0-0000-7000-8000-000000000001')).status).toBe(404);
});

it('is as its declaration says', async () => {
  await checkService(promiseService);
});

describe('given, when, then', () => {
  const limit = {
    kind: 'promise-limit',
    scope: '*',
    version: 1,
    effectiveFrom: '2020-01-01',
    source: 's',
    content: { days: 1 },
  };

  it('tells the story of a rule', () => {
    const state = given(promise)
      .when(decideMake, { id: 'x', title: '路' }, { limit }, 0)
      .then({ type: 'PromiseMade', title: '路', dueAt: DAY_MS });
    expect(state.status).toBe('OPEN');
    given(promise, { type: 'PromiseMade', title: '路', dueAt: 1 }, { type: 'PromiseKept' })
      .when(decideKeep, {}, {}, 0)
      .thenFails('COMMON.NOT_FOUND');
  });
});

it('publishes no rule that nobody could use: unknown kind or unfit content, every fault named', async () => {
  const admin = service.as('system-admin', { zone });
  const rule = { kind: 'promise-limit', scope: '*', effectiveFrom: '2020-01-01', source: 'a test' };
  const unfit = await admin.post('/policies', { ...rule, content: { days: 'ten' } });
  expect(unfit).toMatchObject({ status: 400, body: { errors: [{ path: 'content.days' }] } });
  const unknown = await admin.post('/policies', { ...rule, kind: 'constructor', content: { days: 1 } });
  expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }] } });
});
