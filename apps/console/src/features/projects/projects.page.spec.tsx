import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal, renderScreen } from '../../testing/render-screen';

const LIST = '/api/ledger/ledgers';
const id = (n: number): string => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const project = (n: number, more: object = {}) => ({
  projectId: id(n),
  ledgerId: id(n),
  zone: 'yunze',
  version: 1,
  projectName: `项目 ${n}`,
  projectCode: null,
  firmName: `企业 ${n}`,
  industryCode: '3985',
  investmentFen: '126000000000',
  landAreaM2: '57600',
  stage: 'approval',
  light: 'GREEN',
  leaderId: null,
  squadMemberIds: [],
  signedOn: '2026-03-18',
  nextDueOn: '2026-10-14',
  nextDueWhat: null,
  entryCount: 7,
  updatedAt: '2026-10-13T06:00:00Z',
  ...more,
});

/** Two pages of the list; what was asked stands in the address of the request. */
const inTwoPages = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return searchParams.get('cursor') === 'two'
    ? { items: [project(3, { light: 'RED' })], total: 3, next: null }
    : { items: [project(1), project(2, { light: 'YELLOW' })], total: 3, next: 'two' };
};
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.querySelector('b')?.textContent ?? null);
const asked = (sent: readonly Request[]): readonly URLSearchParams[] =>
  sent
    .map(({ url }) => new URL(url))
    .flatMap(({ pathname, searchParams }) => (pathname === LIST ? [searchParams] : []));

beforeEach(() => localStorage.clear());

it('lists the projects with their lights, money and land, and fetches the next page by its key', async () => {
  await renderScreen('/projects', { [LIST]: inTwoPages });
  await screen.findByText('第 1–2 条 / 共 3 条');
  expect(names()).toEqual(['项目 1', '项目 2']);
  expect(screen.getAllByText('126,000.00')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: '继续取' }));
  await screen.findByText('第 1–3 条 / 共 3 条');
  expect(names()).toEqual(['项目 1', '项目 2', '项目 3']);
  expect(screen.queryByRole('button', { name: '继续取' })).toBeNull();
});

it('keeps the filters in the address and asks the server with them', async () => {
  const { sent, address } = await renderScreen('/projects', { [LIST]: inTwoPages });
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '灯' }), '红');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '签约年份' }), '2026');
  await waitFor(() => expect(address()).toBe('/projects?light=RED&year=2026'));
  await waitFor(() => expect(asked(sent).at(-1)?.toString()).toBe('light=RED&signedInYear=2026&limit=50'));
});

it('opens a copied address with the same filters', async () => {
  const { sent } = await renderScreen('/projects?stage=land&year=2025', { [LIST]: inTwoPages });
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: '阶段' })).value).toBe('land');
  await waitFor(() => expect(asked(sent)[0]?.toString()).toBe('stage=land&signedInYear=2025&limit=50'));
});

it('keeps filters under a name and opens them again', async () => {
  const first = await renderScreen('/projects?light=RED', { [LIST]: inTwoPages });
  await userEvent.type(await screen.findByLabelText('把条件存为…'), '红灯');
  await userEvent.click(screen.getByRole('button', { name: '存下' }));
  first.unmount();
  const { address } = await renderScreen('/projects', { [LIST]: inTwoPages });
  await userEvent.click(await screen.findByRole('link', { name: '红灯' }));
  await waitFor(() => expect(address()).toBe('/projects?light=RED'));
  await userEvent.click(screen.getByRole('button', { name: '删除条件 红灯' }));
  expect(screen.queryByRole('link', { name: '红灯' })).toBeNull();
});

it('remembers which columns were chosen', async () => {
  const first = await renderScreen('/projects', { [LIST]: inTwoPages });
  await userEvent.click(await screen.findByText('选列', { selector: 'summary' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '用地（亩）' }));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: '用地（亩）' })).toBeNull());
  first.unmount();
  await renderScreen('/projects', { [LIST]: inTwoPages });
  await screen.findByText('项目 1');
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads).toEqual(['灯', '项目', '阶段', '最近到期', '投资额（万元）', '签约日']);
});

it('exports every page of the same question with the chosen columns', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  const { sent } = await renderScreen('/projects?light=RED', { [LIST]: inTwoPages });
  await screen.findByText('项目 1');
  await userEvent.click(screen.getByRole('button', { name: '导出 Excel' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const pages = asked(sent).filter((query) => query.get('limit') === '200');
  expect(pages.map((query) => `${query.get('light')} ${query.get('cursor')}`)).toEqual(['RED null', 'RED two']);
});

it('says how far an export is, and that nothing was lost when it broke', async () => {
  const { answer } = await renderScreen('/projects', { [LIST]: inTwoPages });
  await screen.findByText('项目 1');
  answer(LIST, refusal(503, 'COMMON.UNAVAILABLE'));
  await userEvent.click(screen.getByRole('button', { name: '导出 Excel' }));
  expect((await screen.findByRole('alert')).textContent).toContain('COMMON.UNAVAILABLE');
  answer(LIST, () => new Promise(() => undefined));
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('progressbar', { name: '正在导出' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '停止' }));
});

it('opens the page of a project with Enter', async () => {
  const { address } = await renderScreen('/projects', { [LIST]: inTwoPages });
  const link = await screen.findByRole('link', { name: '项目 2' });
  link.closest('tr')?.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe(`/projects/${id(2)}`));
});

it('says what will appear here, and how to get rid of filters that match nothing', async () => {
  const none = { items: [], total: 0, next: null };
  const first = await renderScreen('/projects', { [LIST]: none });
  expect(await screen.findByText('还没有项目')).toBeTruthy();
  first.unmount();
  await renderScreen('/projects?light=RED', { [LIST]: none });
  const cell = (await screen.findByText('没有符合条件的项目')).closest('td');
  expect(within(cell ?? document.body).getByRole('link', { name: '清除条件' })).toBeTruthy();
});

it('speaks English completely', async () => {
  await renderScreen('/projects?light=RED', { [LIST]: inTwoPages }, 'en');
  await screen.findByText('1–2 of 3');
  expect(document.body.textContent).not.toMatch(/投资|用地|签约|导出|清除/);
});
