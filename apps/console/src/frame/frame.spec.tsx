import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { textsOf } from '../i18n/texts';
import { sessionGate } from '../session/session-gate';
import { PERSON, refusal, renderScreen } from '../testing/render-screen';

const SESSION = { ...PERSON, accessToken: 'a', tokenType: 'Bearer', expiresIn: 600 };

it('sends somebody who is not signed in to the login page and back to where they wanted to be', async () => {
  const { answer, address } = await renderScreen('/?light=red', {
    '/api/identity/me': refusal(401, 'COMMON.UNAUTHENTICATED'),
  });
  await screen.findByRole('heading', { name: '登录' });
  answer('/api/identity/session', SESSION);
  answer('/api/identity/me', PERSON);
  await userEvent.type(screen.getByLabelText('账号'), 'shenjn');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByRole('navigation', { name: '主导航' });
  expect(address()).toBe('/?light=red');
});

it('says at its field what is missing, all at once', async () => {
  await renderScreen('/login', { '/api/identity/me': refusal(401, 'COMMON.UNAUTHENTICATED') });
  await userEvent.click(await screen.findByRole('button', { name: '登录' }));
  expect(screen.getByText('× 请填写账号。')).toBeTruthy();
  expect(screen.getByText('× 请填写密码。')).toBeTruthy();
});

it("shows the server's sentence when the login is refused, and keeps what was typed", async () => {
  await renderScreen('/login', {
    '/api/identity/me': refusal(401, 'COMMON.UNAUTHENTICATED'),
    '/api/identity/session': refusal(401, 'IDENTITY.BAD_CREDENTIALS', '账号或密码不正确。'),
  });
  await userEvent.type(await screen.findByLabelText('账号'), 'shenjn');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect((await screen.findByRole('alert')).textContent).toContain('账号或密码不正确。');
  expect(screen.getByLabelText<HTMLInputElement>('账号').value).toBe('shenjn');
});

it('asks over the page to sign in again when the session has ended, and goes on by itself', async () => {
  const { answer } = await renderScreen('/');
  await screen.findByText('没有待办');
  answer('/api/identity/session', SESSION);
  let back: Promise<boolean> | undefined;
  act(() => {
    back = sessionGate.comeBack();
  });
  const dialog = await screen.findByRole('dialog', { hidden: true });
  expect(dialog.textContent).toContain('页面和已填写的内容都保留');
  await userEvent.type(within(dialog).getByLabelText('账号'), 'shenjn');
  await userEvent.type(within(dialog).getByLabelText('密码'), 'secret');
  await userEvent.click(within(dialog).getByRole('button', { name: '登录', hidden: true }));
  expect(await back).toBe(true);
  await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
  expect(screen.getByText('没有待办')).toBeTruthy();
});

it('changes the language of the whole page at once', async () => {
  await renderScreen('/');
  await screen.findByText('没有待办');
  await userEvent.click(screen.getByRole('button', { name: '沈佳宁，行政审批局' }));
  await act(async () => {
    await textsOf('en');
    screen.getByRole('menuitemradio', { name: 'English' }).click();
  });
  expect(await screen.findByText('Nothing to do')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

it('offers the places of those I stand in for, and moves there', async () => {
  const standsInFor = [
    { principalId: '00000000-0000-4000-8000-000000000003', principalName: '方晓岚', zone: 'yunze', to: '2026-10-16' },
  ];
  const { sent } = await renderScreen('/', {
    '/api/identity/me': { ...PERSON, standsInFor },
    '/api/identity/session/zone': SESSION,
  });
  await userEvent.click(await screen.findByRole('button', { name: '切换园区或身份' }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: '云泽高新区 · 代 方晓岚 办理' }));
  await waitFor(() =>
    expect(sent.some(({ url, method }) => method === 'POST' && url.endsWith('/session/zone'))).toBe(true),
  );
});

it('says that there is no such page instead of showing an empty one', async () => {
  await renderScreen('/nowhere/at/all');
  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeTruthy();
});

it('finds a project from everywhere: slash, some words, Enter', async () => {
  const hit = {
    kind: 'PARCEL',
    projectId: '00000000-0000-4000-8000-0000000000aa',
    title: 'YZ-2026-G14',
    code: null,
    projectName: '功率器件封装基板项目（一期）',
    firmName: null,
    parcelId: null,
    zone: 'yunze',
  };
  const { address } = await renderScreen('/', { '/api/ledger/search': { items: [hit], total: 1 } });
  await screen.findByText('没有待办');
  await userEvent.keyboard('/');
  await userEvent.keyboard('G14');
  expect(await screen.findByRole('option', { name: /YZ-2026-G14/, selected: true })).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe(`/projects/${hit.projectId}`));
});

it('says that nothing was found, and lets Escape clear the search', async () => {
  await renderScreen('/', { '/api/ledger/search': { items: [], total: 0 } });
  await userEvent.type(await screen.findByRole('combobox'), '不存在');
  expect(await screen.findByText('没有找到，或不在您的园区。')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText('没有找到，或不在您的园区。')).toBeNull();
});
