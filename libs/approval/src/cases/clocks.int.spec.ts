import { itemOverdueV1, itemWarnedV1, specialProcedureOverranV1 } from '@luodi/contracts';
import { addDays } from '@luodi/domain';
import { startService } from '@luodi/platform/boot';
import { LocalBus } from '@luodi/platform/messaging';
import { silentLogger } from '@luodi/platform/telemetry';
import { startTestService, TEST_SERVICE_SECRET, type TestService } from '@luodi/testing';
import { approvalService } from '..';
import { ITEMS, Scenario } from '../../test/scenario';

let service: TestService;
beforeEach(async () => {
  service = await startTestService(approvalService);
});
afterEach(() => service.stop());

interface Item {
  readonly itemCode: string;
  readonly dueOn: string;
  readonly warnOn: string;
}

const open = async (): Promise<{ scenario: Scenario; items: Record<string, Item> }> => {
  const scenario = await (await new Scenario(service).sign()).admit();
  const { body } = await scenario.openStage();
  return { scenario, items: Object.fromEntries(body.items.map((item: Item) => [item.itemCode, item])) };
};
const codesOf = (events: readonly { data: { itemCode: string } }[], itemCode: string): number =>
  events.filter(({ data }) => data.itemCode === itemCode).length;

/** A second process on the same database, as after a restart or beside the first. */
const second = async () =>
  startService(approvalService, {
    database: { url: service.database.appUrl },
    bus: new LocalBus({ groups: ['approval'] }),
    auth: await service.tokens.ports(),
    serviceSecret: TEST_SERVICE_SECRET,
    cursorSecret: 'a-cursor-secret-for-tests-only-0123456789',
    logger: silentLogger(),
    sandbox: true,
  });

describe('the clock of an item', () => {
  it('turns yellow, then red, once each, also with two processes sweeping (S039, CLK-16)', async () => {
    const { items } = await open();
    const item = items.CIVIL_AIR_DEFENCE;
    if (!item) throw new Error('no item');
    await service.travelTo(item.warnOn);
    expect(codesOf(await service.published(itemWarnedV1), item.itemCode)).toBe(0);
    const other = await second();
    try {
      await other.ready();
      await service.travelTo(addDays(item.warnOn, 1));
      expect(codesOf(await service.published(itemWarnedV1), item.itemCode)).toBe(1);
      await service.travelTo(item.dueOn);
      expect(codesOf(await service.published(itemOverdueV1), item.itemCode)).toBe(0);
      await service.travelTo(addDays(item.dueOn, 1));
    } finally {
      await other.close();
    }
    await service.travelTo(addDays(item.dueOn, 3));
    expect(codesOf(await service.published(itemWarnedV1), item.itemCode)).toBe(1);
    expect(codesOf(await service.published(itemOverdueV1), item.itemCode)).toBe(1);
  });

  it('stands still in a special procedure while the others run on (GOV-03)', async () => {
    const { scenario, items } = await open();
    const officer = scenario.officer('natural-resources');
    const path = `${scenario.itemPath('LAND_PLANNING_PERMIT')}/special-procedure`;
    const started = { kind: 'EXPERT_REVIEW', ground: '专家评审', expectedWorkdays: 9, noticeNumber: '特程〔2026〕1号' };
    const { noticeNumber: _, ...untold } = started;
    expect((await officer.post(path, untold)).status).toBe(400);
    expect((await officer.post(path, started)).status).toBe(200);
    const before = items.LAND_PLANNING_PERMIT?.dueOn ?? '';
    await service.travelTo(addDays(before, 1));
    const overdue = await service.published(itemOverdueV1);
    expect(codesOf(overdue, 'LAND_PLANNING_PERMIT')).toBe(0);
    expect(codesOf(overdue, 'INVESTMENT_APPROVAL')).toBe(1);
    const { stages } = await scenario.view();
    const paused = stages[0].items.find((item: Item) => item.itemCode === 'LAND_PLANNING_PERMIT');
    expect(paused).toMatchObject({ status: 9, light: 'GREY', dueOn: null, remaining: null });
    expect(stages[0].waitingFor.zh).toContain('特别程序至');
    expect((await officer.post(`${path}/end`, {})).status).toBe(200);
    const clock = await officer.get(`${scenario.itemPath('LAND_PLANNING_PERMIT')}/clock`);
    expect(clock.body.dueOn > before).toBe(true);
    expect(clock.body.excludedWorkdays).toBeGreaterThan(0);
    expect(clock.body.days.some((day: { why: string }) => day.why === 'PAUSED')).toBe(true);
    expect((await scenario.decide('LAND_PLANNING_PERMIT')).status).toBe(200);
  });

  it('stops its stage when no other item runs, and a procedure that lasts too long is told once (PAR-3, GOV-03)', async () => {
    const { scenario } = await open();
    for (const code of Object.keys(ITEMS)) if (code !== 'LAND_PLANNING_PERMIT') await scenario.decide(code);
    const before = (await scenario.view()).stages[0].dueOn;
    const officer = scenario.officer('natural-resources');
    const path = `${scenario.itemPath('LAND_PLANNING_PERMIT')}/special-procedure`;
    await officer.post(path, { kind: 'HEARING', ground: '听证', expectedWorkdays: 2, noticeNumber: '特程〔2026〕2号' });
    const [paused] = (await scenario.view()).stages;
    expect(paused).toMatchObject({ dueOn: null, light: 'GREY' });
    const { expectedUntil } = paused.items.find(
      (item: Item) => item.itemCode === 'LAND_PLANNING_PERMIT',
    ).specialProcedure;
    await service.travelTo(addDays(expectedUntil, 1));
    await service.travelTo(addDays(expectedUntil, 5));
    expect(codesOf(await service.published(specialProcedureOverranV1), 'LAND_PLANNING_PERMIT')).toBe(1);
    const [late] = (await scenario.view()).stages;
    expect(late.items[0].specialProcedure).toMatchObject({ light: 'YELLOW' });
    expect((await officer.post(`${path}/end`, {})).status).toBe(200);
    const [resumed] = (await scenario.view()).stages;
    expect(resumed.dueOn > before).toBe(true);
    expect(resumed.light).not.toBe('GREY');
  });

  it('is derived day by day, and the same way after the item has ended (CLK-15)', async () => {
    const { scenario, items } = await open();
    const clockPath = `${scenario.itemPath('SAFETY_CONDITIONS')}/clock`;
    const running = await scenario.window().get(clockPath);
    expect(running.body).toMatchObject({
      dueOn: items.SAFETY_CONDITIONS?.dueOn,
      warnOn: items.SAFETY_CONDITIONS?.warnOn,
      stopped: false,
    });
    expect(running.body.days.filter((day: { counted: boolean }) => day.counted)).toHaveLength(15);
    expect(running.body.limit.clause).toContain('行政许可法');
    await scenario.decide('SAFETY_CONDITIONS');
    expect((await scenario.window().get(clockPath)).body.days).toEqual(running.body.days);
  });

  it('is extended once by the head, and the old due day means nothing then (CLK-11)', async () => {
    const { scenario, items } = await open();
    const path = `${scenario.itemPath('CIVIL_AIR_DEFENCE')}/extension`;
    const head = scenario.officer('civil-air-defence');
    expect((await head.post(path, { reason: '现场复杂' })).status).toBe(200);
    expect((await head.post(path, { reason: '再延' })).body).toMatchObject({
      status: 409,
      code: 'APPROVAL.EXTENSION_USED',
    });
    await service.travelTo(addDays(items.CIVIL_AIR_DEFENCE?.dueOn ?? '', 1));
    expect(codesOf(await service.published(itemOverdueV1), 'CIVIL_AIR_DEFENCE')).toBe(0);
  });
});

describe('the to-dos of a department', () => {
  it('are its open items by due day, with a count equal to the list over all pages (UI-02, INV-14)', async () => {
    const scenarios = [await open(), await open(), await open()].map(({ scenario }) => scenario);
    const officer = scenarios[0]?.officer('ecology-environment');
    if (!officer) throw new Error('no officer');
    await scenarios[2]?.decide('EIA');
    const first = await officer.get('/tasks?limit=1');
    expect(first.body).toMatchObject({ total: 2 });
    const rest = await officer.get(`/tasks?limit=1&cursor=${first.body.next}`);
    expect(rest.body.next).toBeNull();
    const listed = [...first.body.items, ...rest.body.items].map(({ projectId }: { projectId: string }) => projectId);
    expect(new Set(listed)).toEqual(new Set(scenarios.slice(0, 2).map(({ projectId }) => projectId)));
    expect(first.body.items[0]).toMatchObject({
      itemCode: 'EIA',
      light: expect.any(String),
      remaining: 30,
      name: { zh: expect.any(String) },
    });
    const elsewhere = service.as('approval-officer', { zone: 'yongzhou', departmentId: 'ecology-environment' });
    expect((await elsewhere.get('/tasks')).body).toMatchObject({ total: 0, items: [] });
    expect(Object.keys(ITEMS)).toHaveLength(6);
  });
});

describe('what is published', () => {
  it('is the procedure in force with six items in its first stage, and 48 powers in four categories (S032, S036)', async () => {
    const reader = service.as('window-clerk', { zone: 'yongzhou' });
    const procedures = await reader.get('/procedures');
    expect(procedures.body.items[0].content.stages[0].items).toHaveLength(6);
    const powers = await reader.get('/powers');
    const count = (category: string) =>
      powers.body.items.filter((power: { category: string }) => power.category === category).length;
    expect(['LAND_AND_PROJECTS', 'MARKET_AND_OPERATION', 'PROMOTION_AND_TALENT', 'PARK_MANAGEMENT'].map(count)).toEqual(
      [21, 14, 2, 11],
    );
    expect(powers.body.items.every((power: { devolved: boolean }) => power.devolved)).toBe(true);
    const elsewhere = await service.as('window-clerk', { zone: 'jiangyin' }).get('/powers');
    expect(elsewhere.body.items.some((power: { devolved: boolean }) => power.devolved)).toBe(false);
  });
});
