import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOf, createLuodiClient, newIdempotencyKey, type LuodiClient } from '@luodi/api-client';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Edition } from './edition';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const OFFICER = 'jiangyin.environment';
if (!existsSync(CHROMIUM)) console.warn(`No Chromium at ${CHROMIUM}: the console was not walked through.`);

/** The console in a browser of its own, and what the browser complained about. */
interface Window {
  readonly page: Page;
  readonly complaints: string[];
}

(existsSync(CHROMIUM) ? describe : describe.skip)('the console in a browser', () => {
  let edition: Edition;
  let browser: Browser;
  let password: string;
  const url = () => `http://127.0.0.1:${edition.port}`;

  beforeAll(async () => {
    edition = await Edition.create('standalone');
    await edition.start();
    const secrets = readFileSync(path.join(edition.folder, 'secrets.json'), 'utf8');
    password = (JSON.parse(secrets) as { demoPassword: string }).demoPassword;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await edition.stop();
    edition.remove();
  }, 60_000);

  async function signIn(username: string): Promise<Window> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (/Content Security Policy/.test(line.text())) complaints.push(line.text());
    });
    await page.goto(url());
    await page.getByLabel('账号').fill(username);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    return { page, complaints };
  }

  async function officer(): Promise<LuodiClient> {
    const baseUrl = url();
    const body = { username: OFFICER, password };
    const session = await answerOf(createLuodiClient({ baseUrl }).POST('/api/identity/session', { body }));
    return createLuodiClient({ baseUrl, accessToken: () => session.accessToken });
  }

  it('is entered by keyboard alone, within its own policy, and does not scroll sideways', async () => {
    const { page, complaints } = await signIn(OFFICER);
    await page.getByRole('rowheader').first().waitFor();
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(sideways).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('asks over the page to sign in again when the session has ended, and goes on where it was going', async () => {
    const { page } = await signIn(OFFICER);
    const project = page.getByRole('rowheader').first().locator('a[href^="/projects/"]');
    const name = (await project.textContent()) ?? '';
    await page.context().clearCookies();
    await project.click();
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.getByLabel('账号').fill(OFFICER);
    await dialog.getByLabel('密码').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name }).waitFor();
    expect(await dialog.count()).toBe(0);
  }, 60_000);

  it('shows without a reload what another window decided', async () => {
    const { page, complaints } = await signIn(OFFICER);
    const rows = page.getByRole('rowheader');
    await rows.first().waitFor();
    const client = await officer();
    const { items } = await answerOf(client.GET('/api/approval/tasks', { params: { query: { limit: 50 } } }));
    const [task] = items;
    if (!task) throw new Error('the demo has an open item for this department');
    const before = await rows.count();
    const { projectId, stage, itemCode, version } = task;
    await answerOf(
      client.POST('/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/decision', {
        params: { path: { projectId, stage, itemCode }, header: { 'Idempotency-Key': newIdempotencyKey() } },
        body: { result: 'PASS', opinion: '材料齐全，符合规定，同意。', expectedVersion: version },
      }),
    );
    await rows.nth(before - 1).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(before - 1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('says that the line is lost and comes back by itself', async () => {
    const { page } = await signIn(OFFICER);
    await edition.stop();
    await page.getByText(/实时更新已中断，数字停在/).waitFor({ timeout: 60_000 });
    await edition.start();
    await page.getByText(/实时更新已中断/).waitFor({ state: 'detached', timeout: 60_000 });
  }, 300_000);
});
