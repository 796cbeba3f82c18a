import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clockAnswer } from '../../testing/clock-answer';
import { refusal, renderScreen } from '../../testing/render-screen';
import type { Task } from '../../data/queries';

const project = '00000000-0000-4000-8000-0000000000aa';
const task = (itemCode: string, zh: string, clock: Partial<Task['clock']> = {}) => {
  const { light, promisedDueOn, remaining, startedOn } = clockAnswer(clock);
  return {
    projectId: project,
    projectName: '功率器件封装基板项目（一期）',
    projectCode: null,
    firmName: '云泽澜芯电子材料有限公司',
    stage: 'CONSTRUCTION',
    itemCode,
    name: { zh, en: itemCode },
    departmentId: 'approval-bureau',
    status: 8,
    light,
    acceptedOn: startedOn,
    dueOn: promisedDueOn,
    provisional: false,
    remaining,
    clock: clockAnswer(clock),
    version: 3,
  };
};
const ROWS = [
  task('LATE', '挖掘城市道路审批', { light: 'RED', promisedDueOn: '2026-10-10', remaining: -2 }),
  task('WATER', '水土保持方案审批', { light: 'YELLOW', promisedDueOn: '2026-10-14', remaining: 1 }),
  task('FLOOD', '洪水影响评价类审批', { promisedDueOn: '2026-10-22', remaining: 7 }),
  task('PAUSED', '节能审查', { light: 'GREY', promisedDueOn: null, remaining: null }),
];
const TASKS = ({ url }: Request) => {
  const light = new URL(url).searchParams.get('light');
  const items = ROWS.filter((row) => light === null || row.light === light);
  return { items, total: items.length, next: null };
};
const ANSWERS = {
  '/api/approval/tasks': TASKS,
  '/api/approval/tasks/counts': {
    asOf: '2026-10-13T14:26:08.000+08:00',
    today: '2026-10-13',
    total: 4,
    dueToday: 0,
    green: 1,
    yellow: 1,
    red: 1,
    paused: 1,
    provisional: 0,
  },
};
const CLOCK = {
  itemCode: 'WATER',
  acceptedOn: '2026-10-12',
  limit: { amount: 2, unit: 'WORKING_DAY', extension: 0, clause: '行政许可法 42' },
  dueOn: '2026-10-14',
  rawDueOn: null,
  warnOn: null,
  excludedWorkdays: 0,
  provisional: false,
  missingYears: [],
  calendar: { version: 1, source: '国办发明电〔2025〕7号' },
  stopped: false,
  pauses: [],
  days: [
    { day: '2026-10-12', counted: false, count: 0, why: 'START_DAY' },
    { day: '2026-10-13', counted: true, count: 1, why: 'WORKDAY' },
    { day: '2026-10-14', counted: true, count: 2, why: 'WORKDAY' },
  ],
};
const clockOf = (item: string) => `/api/approval/cases/${project}/stages/CONSTRUCTION/items/${item}/clock`;

const names = (): readonly (string | null)[] =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('b')?.textContent ?? null);

it('lists the rows in the order of the server, the most urgent first and what is paused last', async () => {
  await renderScreen('/', { ...ANSWERS, [clockOf('WATER')]: CLOCK });
  await screen.findByText('挖掘城市道路审批');
  expect(names()).toEqual(['挖掘城市道路审批', '水土保持方案审批', '洪水影响评价类审批', '节能审查']);
});

it('shows on each card the number of rows that the card opens (INV-14)', async () => {
  const { address } = await renderScreen('/', ANSWERS);
  const strip = await screen.findByRole('navigation', { name: '我的数字' });
  await waitFor(() => expect(within(strip).getByRole('link', { name: /红灯/ }).textContent).toContain('1'));
  await userEvent.click(within(strip).getByRole('link', { name: /红灯/ }));
  await waitFor(() => expect(names()).toEqual(['挖掘城市道路审批']));
  expect(address()).toBe('/?light=red');
});

it('opens a copied address with the same filter', async () => {
  await renderScreen('/?light=paused', ANSWERS);
  await screen.findByText('节能审查');
  expect(names()).toEqual(['节能审查']);
});

it('answers why it is this day with the derivation of the server (CLK-15)', async () => {
  await renderScreen('/?light=yellow', { ...ANSWERS, [clockOf('WATER')]: CLOCK });
  await userEvent.click(await screen.findByRole('button', { name: /剩.*1.*日/ }));
  const panel = await screen.findByRole('dialog', { name: '为什么是 10 月 14 日' });
  await waitFor(() => expect(panel.textContent).toContain('国办发明电〔2025〕7号'));
  expect(panel.textContent).toContain('行政许可法 42');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says what failed, that nothing is lost, and tries again', async () => {
  const { answer } = await renderScreen('/', {
    '/api/approval/tasks': refusal(503, 'COMMON.UNAVAILABLE', '服务暂不可用，请稍后重试。'),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('COMMON.UNAVAILABLE');
  answer('/api/approval/tasks', TASKS);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('挖掘城市道路审批')).toBeTruthy();
});

it('says what will appear where nothing is to do', async () => {
  await renderScreen('/');
  expect(await screen.findByText('没有待办')).toBeTruthy();
});

it('speaks English completely', async () => {
  await renderScreen('/', ANSWERS, 'en');
  await screen.findByText('Due today');
  expect(document.body.textContent).not.toMatch(/待办|剩余|工作日/);
});
