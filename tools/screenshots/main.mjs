// `npm run screenshots -- --url http://127.0.0.1:3000 --logins .luodi/data/logins.json [--only name] [--out folder]`:
// a picture of every screen in both languages, light and dark, at 1366×768 and on a phone, and axe on each of them.
/* global document, window -- inside page.evaluate */
import { readFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { SCREENS } from './screens.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    logins: { type: 'string', default: '.luodi/data/logins.json' },
    zone: { type: 'string', default: 'jiangyin' },
    only: { type: 'string' },
    out: { type: 'string', default: 'tmp/screenshots' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const AXE = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a page may say on its console: the question who is signed in is answered with 401 on the login page. */
const EXPECTED = /status of 401/;

const passwordOf = (username) => {
  const { demo, administrator } = JSON.parse(readFileSync(values.logins, 'utf8'));
  return [...demo, administrator].find((login) => login.username === username)?.password;
};

async function signIn(context, key) {
  const username = `${values.zone}.${key}`;
  const data = { username, password: passwordOf(username) };
  const answer = await context.request.post(`${values.url}/api/identity/session`, { data });
  if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()}`);
}

const sidewaysOf = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faultsOf(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    WCAG,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

async function picture(browser, screen, language, theme, size) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: size === 'phone' ? 2 : 1,
    locale: language,
    colorScheme: theme,
    bypassCSP: true,
  });
  const name = `${screen.name}.${language}.${theme}.${size}`;
  const faults = [];
  try {
    if (screen.as) await signIn(context, screen.as);
    const page = await context.newPage();
    page.on('console', (line) => {
      if (line.type() === 'error' && !EXPECTED.test(line.text())) faults.push(`console: ${line.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    const address = typeof screen.path === 'string' ? screen.path : await screen.path(context.request, values.url);
    await page.goto(values.url + address);
    await page.locator('h1, .song, main').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[role="status"].waiting') === null);
    await page.waitForTimeout(600);
    await screen.act?.(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(values.out, `${name}.png`), fullPage: screen.name === 'design' });
    const sideways = await sidewaysOf(page);
    if (sideways > 0 && screen.name !== 'design') faults.push(`scrolls sideways by ${sideways} px`);
    faults.push(...(await faultsOf(page)));
  } catch (error) {
    faults.push(String(error));
  } finally {
    await context.close();
  }
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const fault of faults) console.log(`       ${fault}`);
  return faults.length;
}

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
let faults = 0;
for (const screen of SCREENS.filter(({ name }) => values.only === undefined || name.startsWith(values.only)))
  for (const language of screen.languages ?? ['zh-CN', 'en'])
    for (const theme of ['light', 'dark'])
      for (const size of screen.sizes ?? ['desk', 'phone'])
        faults += await picture(browser, screen, language, theme, size);
await browser.close();
console.log(`\n${faults} faults; the pictures are in ${values.out}`);
process.exitCode = faults > 0 ? 1 : 0;
