import { addDays } from '@luodi/domain';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '../..';
import { ITEMS, Scenario, STAGE } from '../../../test/scenario';

let service: TestService;
beforeEach(async () => {
  service = await startTestService(approvalService);
});
afterEach(() => service.stop());

interface Day {
  readonly day: string;
  readonly kind: string;
  readonly n: number;
}
interface Task {
  readonly projectId: string;
  readonly itemCode: string;
  readonly light: string;
  readonly dueOn: string | null;
  readonly remaining: number | null;
  readonly clock: { readonly days: readonly Day[]; readonly remaining: number | null; readonly today: string };
}

const LIGHTS = { green: 'GREEN', yellow: 'YELLOW', red: 'RED', paused: 'GREY', provisional: 'PROVISIONAL' };
const open = async (): Promise<Scenario> => {
  const scenario = await (await new Scenario(service).sign()).admit();
  expect((await scenario.openStage()).status).toBe(201);
  return scenario;
};
const tasksOf = async (scenario: Scenario, department: string, query = ''): Promise<Task[]> =>
  (await scenario.officer(department).get(`/tasks${query}`)).body.items;
const special = { kind: 'EXPERT_REVIEW', ground: '专家评审', expectedWorkdays: 9, noticeNumber: '特程〔2026〕1号' };
const pause = async (scenario: Scenario): Promise<void> => {
  const path = `${scenario.itemPath('LAND_PLANNING_PERMIT')}/special-procedure`;
  expect((await scenario.officer('natural-resources').post(path, special)).status).toBe(200);
};

describe('the clock of a to-do (CLK-01, CLK-12, CLK-15)', () => {
  it('stands in the row, in the case and behind the derivation alike', async () => {
    const scenario = await open();
    const [task] = await tasksOf(scenario, 'emergency-management');
    expect(task).toMatchObject({
      itemCode: 'SAFETY_CONDITIONS',
      statusName: { zh: '部门办理' },
      round: 1,
      leadDepartmentId: 'natural-resources',
      senderId: expect.any(String),
      arrivedAt: expect.any(String),
      clock: { unit: 'WORKDAY', budget: 15, used: 0, remaining: 15, legalRemaining: 20, extensionDays: 0 },
    });
    const days = task?.clock.days ?? [];
    expect(days.filter(({ kind }) => kind === 'RESERVE').map(({ n }) => n)).toEqual([16, 17, 18, 19, 20]);
    const inCase = (await scenario.view()).stages[0].items.find((item: Task) => item.itemCode === 'SAFETY_CONDITIONS');
    const behind = await scenario.window().get(`${scenario.itemPath('SAFETY_CONDITIONS')}/clock`);
    expect(inCase.clock).toEqual(task?.clock);
    expect(behind.body.clock).toEqual(task?.clock);
  });

  it('shows the days past due up to today, and the reserve that is left', async () => {
    const scenario = await open();
    const [before] = await tasksOf(scenario, 'civil-air-defence');
    await service.travelTo(addDays(before?.dueOn ?? '', 6));
    const [late] = await tasksOf(scenario, 'civil-air-defence');
    const over = late?.clock.days.filter(({ kind }) => kind === 'OVER') ?? [];
    expect(late).toMatchObject({ light: 'RED', remaining: -over.length });
    expect(over.map(({ n }) => n)).toEqual(over.map((_, index) => index + 1));
    expect(over.length).toBeGreaterThan(0);
    expect(late?.clock.days.some(({ kind, day }) => kind === 'RESERVE' && day > late.clock.today)).toBe(true);
  });

  it('shows what is expected of an open special procedure, and no due day', async () => {
    const scenario = await open();
    await pause(scenario);
    const [task] = await tasksOf(scenario, 'natural-resources');
    expect(task).toMatchObject({
      light: 'GREY',
      dueOn: null,
      remaining: null,
      clock: { promisedDueOn: null, legalDueOn: null, pauseKind: 'EXPERT_REVIEW', expectedEndOn: expect.any(String) },
    });
    expect(task?.clock.days.filter(({ kind }) => kind === 'EXPECTED').length).toBeGreaterThanOrEqual(8);
    expect(task?.clock.days.at(-1)).toMatchObject({ kind: 'EXPECTED', pause: 'EXPERT_REVIEW' });
  });

  it('is there for the stage, which has the joint limit (PAR-3)', async () => {
    const scenario = await open();
    const { stages } = await scenario.view();
    const { body } = await scenario.window().get(`${scenario.casePath}/stages/${STAGE}/clock`);
    expect(body).toEqual({ stage: STAGE, clock: stages[0].clock });
    expect(body.clock).toMatchObject({ budget: 45, promisedDueOn: stages[0].dueOn, light: stages[0].light });
    expect((await scenario.window().get(`${scenario.casePath}/stages/NO_STAGE/clock`)).status).toBe(404);
  });

  it('ends with its item', async () => {
    const scenario = await open();
    await scenario.decide('SAFETY_CONDITIONS');
    const { body } = await scenario.window().get(`${scenario.itemPath('SAFETY_CONDITIONS')}/clock`);
    expect(body.clock).toMatchObject({ light: 'NONE', remaining: null, endedOn: body.clock.today });
  });
});

describe('the counts of a department (INV-14)', () => {
  it('equal the filtered lists on every day, and each row has the light it was filtered by', async () => {
    const first = await open();
    await open();
    await pause(first);
    const permit = (await tasksOf(first, 'natural-resources')).find(({ dueOn }) => dueOn !== null);
    const officer = first.officer('natural-resources');
    const due = permit?.dueOn ?? '';
    for (const day of ['', addDays(due, -1), due, addDays(due, 1)]) {
      if (day !== '') await service.travelTo(day);
      const { body: counts } = await officer.get('/tasks/counts');
      const { body: all } = await officer.get('/tasks');
      expect(counts).toMatchObject({ total: all.total, paused: 1 });
      expect(all.items.at(-1)).toMatchObject({ light: 'GREY' });
      for (const [name, light] of Object.entries(LIGHTS)) {
        const { body: lit } = await officer.get(`/tasks?light=${light}`);
        expect([name, lit.total, lit.items.length]).toEqual([name, counts[name], counts[name]]);
        expect(lit.items.every((task: Task) => task.light === light)).toBe(true);
      }
      const { body: today } = await officer.get('/tasks?dueOn=today');
      expect([day, today.total]).toEqual([day, counts.dueToday]);
      expect(counts.dueToday).toBe(day === due ? 1 : 0);
      expect(counts.red).toBe(day > due ? 1 : 0);
    }
    expect((await service.as('approval-officer', { zone: 'yongzhou' }).get('/tasks/counts')).body.total).toBe(0);
  });

  it('follow a search by project or firm, in which signs of patterns mean themselves', async () => {
    const scenario = await open();
    const officer = scenario.officer('natural-resources');
    const totals = async (q: string) => {
      const asked = encodeURIComponent(q);
      const [{ body: list }, { body: counts }] = [
        await officer.get(`/tasks?q=${asked}`),
        await officer.get(`/tasks/counts?q=${asked}`),
      ];
      expect(list.total).toBe(counts.total);
      return counts.total;
    };
    expect([await totals('智能装备'), await totals('000017'), await totals('%'), await totals('没有')]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe('waiting, done and started', () => {
  it('say whom I wait for and who waits for me', async () => {
    const scenario = await open();
    const list = async (department: string, side: string) => {
      const { body } = await scenario.officer(department).get(`/waiting?for=${side}`);
      expect(body.total).toBe(body.items.length);
      return body.items.map(({ itemCode }: Task) => itemCode).sort();
    };
    const others = Object.keys(ITEMS)
      .filter((code) => ITEMS[code] !== 'natural-resources')
      .sort();
    expect(await list('natural-resources', 'OTHERS')).toEqual(others);
    expect(await list('natural-resources', 'ME')).toEqual([]);
    expect(await list('ecology-environment', 'ME')).toEqual(['EIA']);
    expect(await list('ecology-environment', 'OTHERS')).toEqual([]);
    const { body: opened } = await scenario.window().get('/waiting?for=OTHERS');
    expect(opened.total).toBe(Object.keys(ITEMS).length);
    await scenario.decide('EIA');
    expect(await list('ecology-environment', 'ME')).toEqual([]);
    const elsewhere = service.as('window-clerk', { zone: 'yongzhou', departmentId: 'window' });
    expect((await elsewhere.get('/waiting?for=OTHERS')).body.total).toBe(0);
  });

  it('list my own acts only, the newest first and over pages', async () => {
    const scenario = await open();
    await scenario.decide('EIA');
    await scenario.decide('LAND_PLANNING_PERMIT');
    const { body: done } = await scenario.officer('ecology-environment').get('/done');
    expect(done).toMatchObject({
      total: 1,
      items: [
        {
          act: 'ItemDecided',
          itemCode: 'EIA',
          name: { zh: expect.any(String) },
          statusName: { zh: '办结(通过)' },
          projectId: scenario.projectId,
        },
      ],
    });
    await open();
    const first = await scenario.window().get('/started?limit=1');
    expect(first.body.total).toBeGreaterThanOrEqual(2);
    const second = await scenario.window().get(`/started?limit=1&cursor=${first.body.next}`);
    expect(second.body.items[0].at <= first.body.items[0].at).toBe(true);
    const elsewhere = service.as('window-clerk', { zone: 'yongzhou', departmentId: 'window' });
    expect((await elsewhere.get('/started')).body).toMatchObject({ total: 0, items: [] });
  });
});
