import { clocksRecomputedV1 } from '@luodi/contracts';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '../..';
import { calendar2027 } from '../../../test/case-history';
import { Scenario } from '../../../test/scenario';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(approvalService);
});
afterAll(() => service.stop());

const DAY = { kind: 'calendar', scope: 'CN', effectiveFrom: '2026-11-04', source: '2027年部分节假日安排' };
const admin = () => service.as('system-admin', { zone: 'jiangyin' });
const opened = async (): Promise<Scenario> => {
  const scenario = await (await new Scenario(service).sign()).admit();
  await scenario.openStage();
  return scenario;
};
const itemOf = async (scenario: Scenario) =>
  (await scenario.view()).stages[0].items.find((item: { itemCode: string }) => item.itemCode === 'EIA');
const ended = async (jobId: string) => {
  for (;;) {
    const { body } = await admin().get(`/jobs/${jobId}`);
    if (body.state !== 'waiting' && body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

it('previews, publishes and derives every open clock anew, each once and logged (GOV-01, CLK-05)', async () => {
  await service.travelTo('2026-12-21');
  const scenarios = [await opened(), await opened(), await opened()];
  const [first] = scenarios;
  if (!first) throw new Error('no case');
  const before = await itemOf(first);
  expect(before).toMatchObject({ provisional: true, missingYears: [2027] });

  const preview = await admin().post('/calendars/preview', { content: calendar2027 });
  expect(preview.body).toMatchObject({ examined: 3 });
  const foreseen = preview.body.items.find(
    (move: { projectId: string; itemCode: string }) => move.projectId === first.projectId && move.itemCode === 'EIA',
  );
  expect(foreseen).toMatchObject({ dueOn: before.dueOn, provisional: false });
  expect((await itemOf(first)).provisional).toBe(true);
  const unfit = { years: { 2027: { off: ['2027-02-30'], makeup_workdays: [] } } };
  expect((await admin().post('/calendars/preview', { content: unfit })).status).toBe(400);

  const published = await admin().post('/policies', { ...DAY, content: calendar2027 });
  expect(published.status).toBe(201);
  const job = await ended(published.body.jobId);
  expect(job).toMatchObject({ state: 'done', percent: 100, result: { examined: 3, moved: 3, inForce: true } });
  expect(await itemOf(first)).toMatchObject({ dueOn: foreseen.newDueOn, provisional: false, missingYears: [] });
  const events = await service.published(clocksRecomputedV1);
  expect(events.map(({ projectid }) => projectid).sort()).toEqual(scenarios.map(({ projectId }) => projectId).sort());
  const journal = await first.window().get(`${first.casePath}/journal`);
  const acts = journal.body.items.filter(({ act }: { act: string }) => act === 'ClocksRecomputed');
  expect(acts).toHaveLength(1);
  expect(acts[0].reason).toContain(`EIA ${before.dueOn}→${foreseen.newDueOn}`);

  const again = await admin().post('/policies', { ...DAY, content: calendar2027 });
  expect(again.body.jobId).toBe(published.body.jobId);
});

it('started again by hand, or run again after it was cut off, changes nothing twice', async () => {
  const count = (await service.published(clocksRecomputedV1)).length;
  const started = await admin().post('/calendars/recomputation', {});
  expect(started.status).toBe(202);
  expect(await ended(started.body.jobId)).toMatchObject({ state: 'done', result: { moved: 0 } });
  await service.asOwner(
    `update job set state = 'running', attempts = 1, finished_at = null, lease_until = clock_timestamp() - interval '1 second' where id = $1`,
    [derivedId('calendar', 'CN', '2', 'recompute-clocks')],
  );
  const cutOff = await ended(derivedId('calendar', 'CN', '2', 'recompute-clocks'));
  expect(cutOff).toMatchObject({ state: 'done', result: { examined: 3, moved: 0 } });
  expect(await service.published(clocksRecomputedV1)).toHaveLength(count);
});
