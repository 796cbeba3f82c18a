import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PERSON, refusal, renderScreen } from '../../testing/render-screen';
import {
  ADDRESS,
  ANSWERS,
  CASE_PATH,
  decided,
  DECISION_PATH,
  FORBIDDEN_MOVES,
  ITEM_PATH,
  JOURNAL_PATH,
  journalWith,
  OPEN_MOVES,
  PAUSED_MOVES,
  caseOf,
  TASKS,
} from './handle.samples';

const opinion = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^意见/ });
const posted = (sent: readonly Request[]): readonly Request[] => sent.filter(({ method }) => method === 'POST');
const bodyOf = async (request: Request | undefined): Promise<unknown> => request?.clone().json();

beforeEach(() => localStorage.clear());

it('shows the item with its days, its facts and the papers that the published item asks for', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  expect(await screen.findByRole('heading', { name: '水土保持方案审批' })).toBeTruthy();
  expect(screen.getAllByText('功率器件封装基板项目（一期）').length).toBeGreaterThan(0);
  expect(await screen.findByText('水土保持方案报告书')).toBeTruthy();
  expect(screen.getByText('86.40').getAttribute('title')).toBe('57,600.00 平方米');
  expect(screen.getByText('SL-2026-0173')).toBeTruthy();
});

it('answers why it is this day with the derivation of the server (CLK-15)', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  await userEvent.click(await screen.findByRole('button', { name: '为什么是这一天' }));
  const panel = await screen.findByRole('dialog', { name: '为什么是 10 月 14 日' });
  expect(panel.textContent).toContain('国办发明电〔2025〕7号');
});

it('shows what the other departments of the stage answered, and who has not', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  expect(await screen.findByText('已答复 1 / 2')).toBeTruthy();
  expect(screen.getByText('总平面布置符合规划条件。')).toBeTruthy();
});

it('tells who did what and when, with the names of people', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  const record = (await screen.findByRole('heading', { name: '审批记录' })).parentElement;
  await waitFor(() => expect(record?.textContent).toContain('受理 行政审批局 何雨桐'));
});

it('says before anything is sent that nobody approves after me, and whom it does not touch', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  expect(await screen.findByText(/没有下一审批人；其他 1 个事项照常办理/)).toBeTruthy();
});

it('passes with Ctrl + Enter on the version of the screen, forgets the draft and offers the next to-do', async () => {
  const { sent, answer } = await renderScreen(ADDRESS, {
    ...ANSWERS,
    '/api/approval/tasks': TASKS,
    [DECISION_PATH]: decided,
  });
  await userEvent.type(await opinion(), '方案已修改完善，同意。');
  answer(
    CASE_PATH,
    caseOf({ status: 11, decidedOn: '2026-10-13', opinion: '方案已修改完善，同意。', light: 'NONE', nextMoves: [] }, 4),
  );
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const next = await screen.findByRole('link', { name: '下一件：取水许可' });
  expect(await bodyOf(posted(sent)[0])).toEqual({
    result: 'PASS',
    opinion: '方案已修改完善，同意。',
    expectedVersion: 3,
  });
  expect(posted(sent)[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(document.activeElement).toBe(next);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('luodi.draft.'))).toEqual([]);
});

it('asks for an opinion before it sends one', async () => {
  const { sent } = await renderScreen(ADDRESS, ANSWERS);
  await userEvent.click(await screen.findByRole('button', { name: /^通过/ }));
  expect(await screen.findByText('× 请填写意见，再办理。')).toBeTruthy();
  expect(document.activeElement).toBe(await opinion());
  expect(posted(sent)).toHaveLength(0);
});

it('states what a refusal does to the stage before it is sent, with the clause it rests on (PAR-8)', async () => {
  const { sent } = await renderScreen(ADDRESS, { ...ANSWERS, [DECISION_PATH]: decided });
  await userEvent.type(await opinion(), '余方去向不明。');
  await userEvent.click(screen.getByRole('button', { name: '不同意' }));
  const dialog = await screen.findByRole('dialog', { name: '不同意' });
  expect(dialog.textContent).toContain('不同意后本阶段以不通过结束，其他 1 个在办事项一并撤销。');
  expect(dialog.textContent).toContain('已通过的 1 个保留，12 个月内可复用');
  await userEvent.type(within(dialog).getByLabelText(/^不同意所依据的条款/), '水土保持法 27');
  await userEvent.click(within(dialog).getByRole('button', { name: '不同意' }));
  await waitFor(() => expect(posted(sent)).toHaveLength(1));
  expect(await bodyOf(posted(sent)[0])).toEqual({
    result: 'REFUSE',
    opinion: '余方去向不明。',
    article: '水土保持法 27',
    expectedVersion: 3,
  });
});

it('keeps the words over a reload', async () => {
  const first = await renderScreen(ADDRESS, ANSWERS);
  await userEvent.type(await opinion(), '拟同意');
  first.unmount();
  await renderScreen(ADDRESS, ANSWERS);
  expect((await opinion()).value).toBe('拟同意');
});

it('keeps the words when the line is cut, and sends the same request under the same key again (INV-02)', async () => {
  const { sent, answer } = await renderScreen(ADDRESS, {
    ...ANSWERS,
    [DECISION_PATH]: () => Promise.reject(new TypeError('network')),
  });
  await userEvent.type(await opinion(), '同意。');
  await userEvent.click(screen.getByRole('button', { name: /^通过/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('服务没有答复');
  expect((await opinion()).value).toBe('同意。');
  answer(DECISION_PATH, decided);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText('已办结。');
  const [first, second] = posted(sent).map(({ headers }) => headers.get('idempotency-key'));
  expect(second).toBe(first);
});

it('says who changed what when the version is stale, keeps the draft and goes on from the new version (INV-03)', async () => {
  const { sent, answer } = await renderScreen(ADDRESS, {
    ...ANSWERS,
    [DECISION_PATH]: refusal(409, 'COMMON.STALE_VERSION'),
  });
  await userEvent.type(await opinion(), '同意。');
  answer(CASE_PATH, caseOf({}, 4));
  answer(JOURNAL_PATH, journalWith());
  await userEvent.click(screen.getByRole('button', { name: /^通过/ }));
  const note = await screen.findByRole('alert');
  await waitFor(() => expect(note.textContent).toContain('办结（通过） 自然资源局 许嘉树'));
  expect(note.textContent).toContain('10-13 14:30');
  expect((await opinion()).value).toBe('同意。');
  answer(DECISION_PATH, decided);
  await userEvent.click(screen.getByRole('button', { name: '已看，按新情况办理' }));
  await userEvent.click(screen.getByRole('button', { name: /^通过/ }));
  await screen.findByText('已办结。');
  expect(await bodyOf(posted(sent)[1])).toMatchObject({ expectedVersion: 4 });
});

it('gives way to what others changed while a dialog was open, and comes back with what was typed (INV-03)', async () => {
  const { answer } = await renderScreen(ADDRESS, { ...ANSWERS, [DECISION_PATH]: refusal(409, 'COMMON.STALE_VERSION') });
  await userEvent.type(await opinion(), '余方去向不明。');
  await userEvent.click(screen.getByRole('button', { name: '不同意' }));
  const dialog = await screen.findByRole('dialog', { name: '不同意' });
  await userEvent.type(within(dialog).getByLabelText(/^不同意所依据的条款/), '水土保持法 27');
  answer(CASE_PATH, caseOf({}, 4));
  answer(JOURNAL_PATH, journalWith());
  await userEvent.click(within(dialog).getByRole('button', { name: '不同意' }));
  await userEvent.click(await screen.findByRole('button', { name: '已看，按新情况办理' }));
  const again = await screen.findByRole('dialog', { name: '不同意' });
  expect(within(again).getByLabelText<HTMLInputElement>(/^不同意所依据的条款/).value).toBe('水土保持法 27');
});

it('starts a special procedure of a kind that the published item allows; its form survives being closed', async () => {
  const { sent } = await renderScreen(ADDRESS, { ...ANSWERS, [`${ITEM_PATH}/special-procedure`]: decided });
  await userEvent.click(await screen.findByRole('button', { name: '特别程序' }));
  const dialog = await screen.findByRole('dialog', { name: '特别程序' });
  await userEvent.type(within(dialog).getByLabelText(/^理由/), '须专家评审');
  await userEvent.click(within(dialog).getByRole('button', { name: '取消' }));
  await userEvent.click(screen.getByRole('button', { name: '特别程序' }));
  const again = await screen.findByRole('dialog', { name: '特别程序' });
  expect(within(again).getByLabelText<HTMLTextAreaElement>(/^理由/).value).toBe('须专家评审');
  await userEvent.click(within(again).getByRole('button', { name: '特别程序' }));
  expect(await within(again).findByText('× 请填 1 至 250 的工作日数。')).toBeTruthy();
  await userEvent.selectOptions(within(again).getByLabelText(/特别程序种类/), '专家评审');
  await userEvent.type(within(again).getByLabelText(/^预计需要/), '15');
  await userEvent.type(within(again).getByLabelText(/^告知书文号/), '〔2026〕特 31 号');
  await userEvent.click(within(again).getByRole('button', { name: '特别程序' }));
  await screen.findByText('特别程序已开始，本事项停钟。');
  expect(Object.keys(localStorage).filter((key) => key.startsWith('luodi.draft.'))).toEqual([]);
  expect(await bodyOf(posted(sent)[0])).toEqual({
    kind: 'EXPERT_REVIEW',
    ground: '须专家评审',
    expectedWorkdays: 15,
    noticeNumber: '〔2026〕特 31 号',
    expectedVersion: 3,
  });
});

it('ends a special procedure, and says why nothing is decided before', async () => {
  const paused = caseOf({ status: 9, light: 'GREY', dueOn: null, remaining: null, nextMoves: PAUSED_MOVES });
  const { sent } = await renderScreen(ADDRESS, {
    ...ANSWERS,
    [CASE_PATH]: paused,
    [`${ITEM_PATH}/special-procedure/end`]: decided,
  });
  expect(await screen.findByText(/特别程序尚未结束，请先结束/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^通过/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '结束特别程序' }));
  const dialog = await screen.findByRole('dialog', { name: '结束特别程序' });
  await userEvent.type(within(dialog).getByLabelText(/^结论/), '修改后通过');
  await userEvent.click(within(dialog).getByRole('button', { name: '结束特别程序' }));
  await screen.findByText('特别程序已结束，到期日已重算。');
  expect(await bodyOf(posted(sent)[0])).toEqual({ conclusion: '修改后通过', expectedVersion: 3 });
});

it('asks once for a correction with everything that is missing, and says at each field what it lacks', async () => {
  const { sent } = await renderScreen(ADDRESS, { ...ANSWERS, [`${ITEM_PATH}/correction`]: decided });
  await userEvent.click(await screen.findByRole('button', { name: '补正' }));
  const dialog = await screen.findByRole('dialog', { name: '补正' });
  await userEvent.click(within(dialog).getByRole('button', { name: '补正' }));
  expect(within(dialog).getAllByText(/^× 请填写/)).toHaveLength(6);
  await userEvent.selectOptions(within(dialog).getByLabelText(/材料/), '水土保持方案报告书');
  await userEvent.type(within(dialog).getByLabelText(/^缺什么、错在哪/), '缺余方协议');
  await userEvent.type(within(dialog).getByLabelText(/^依据/), '水土保持法 27');
  await userEvent.type(within(dialog).getByLabelText(/^怎样补正/), '补交协议');
  await userEvent.type(within(dialog).getByLabelText(/^受理时为什么看不出来/), '踏勘后发现');
  await userEvent.type(within(dialog).getByLabelText(/^告知书文号/), '〔2026〕补 8 号');
  await userEvent.click(within(dialog).getByRole('button', { name: '补正' }));
  await screen.findByText('已告知补正。');
  expect(await bodyOf(posted(sent)[0])).toEqual({
    defects: [{ material: 'REPORT', defect: '缺余方协议', basis: '水土保持法 27', howToFix: '补交协议' }],
    whyNotVisible: '踏勘后发现',
    noticeNumber: '〔2026〕补 8 号',
    expectedVersion: 3,
  });
});

it('says why the move cannot be made, beside its button', async () => {
  await renderScreen(ADDRESS, ANSWERS);
  expect(await screen.findByText('延期现在不能办：已延期一次，不得再次延期。')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '延期' }).disabled).toBe(true);
});

it('lets somebody of another department read and nothing more', async () => {
  await renderScreen(ADDRESS, {
    ...ANSWERS,
    '/api/identity/me': PERSON,
    [CASE_PATH]: caseOf({ nextMoves: FORBIDDEN_MOVES }),
  });
  expect(await screen.findByText(/此事项由行政审批局办理/)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /^意见/ })).toBeNull();
  expect(OPEN_MOVES).not.toEqual(FORBIDDEN_MOVES);
});

it('says that there is no such item instead of an empty page', async () => {
  await renderScreen(ADDRESS);
  expect(await screen.findByText('没有这个事项')).toBeTruthy();
});

it('opens from the to-do list with Enter', async () => {
  const { address } = await renderScreen('/', { ...ANSWERS, '/api/approval/tasks': TASKS });
  const name = await screen.findByRole('link', { name: '取水许可' });
  name.closest('tr')?.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(address()).toContain('/items/'));
});

it('speaks English completely', async () => {
  await renderScreen(ADDRESS, ANSWERS, 'en');
  await screen.findByRole('heading', { name: 'Soil and water plan approval' });
  await screen.findByText('Soil and water report');
  expect(document.body.textContent).not.toMatch(/办理|承办|工作日/);
});
