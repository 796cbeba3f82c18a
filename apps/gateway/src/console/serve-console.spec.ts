import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConsoleFolder } from './console-files';
import { serveConsole } from './serve-console';

const SCRIPT = `export const words = ${JSON.stringify('落地'.repeat(1000))};`;
let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'luodi-console-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />');
  writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(path.join(folder, 'secret.key'), 'not for anybody');
  writeFileSync(path.join(folder, 'assets', 'index-abc123.js'), SCRIPT);
  const files = new ConsoleFolder(folder);
  server = createServer((request, response) => {
    const current = files.current();
    if (!current) return void response.writeHead(500).end();
    const asked = new URL(request.url ?? '/', 'http://luodi.test').pathname;
    serveConsole(current, asked, request, response).then(
      (answered) => void (answered || response.writeHead(404).end()),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

it('serves the page for every path of the console and never lets it be kept', async () => {
  for (const page of ['/', '/projects/1', '/login']) {
    const answer = await fetch(url + page);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toContain('text/html');
  }
});

it('gives every page its own nonce, the same in the page and in its policy, and forbids foreign script (S72)', async () => {
  const [one, other] = await Promise.all([fetch(url), fetch(url)]);
  const nonce = /content="([^"]+)"/.exec(await one.text())?.[1] ?? '';
  const policy = one.headers.get('content-security-policy') ?? '';
  expect(nonce.length).toBeGreaterThan(20);
  expect(policy).toContain(`'nonce-${nonce}'`);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(other.headers.get('content-security-policy')).not.toBe(policy);
});

it('lets a hashed file be kept for ever, and compresses it', async () => {
  const answer = await fetch(`${url}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toBe(SCRIPT);
});

it('asks again for a file whose name carries no hash', async () => {
  expect((await fetch(`${url}/icon.svg`)).headers.get('cache-control')).toBe('no-cache');
});

it.each(['/secret.key', '/assets/../secret.key', '/assets/missing-1.js', '/package.json'])(
  'has nothing at %s: only files of the console in known forms are served (S51)',
  async (asked) => {
    expect((await fetch(url + asked)).status).toBe(404);
  },
);

it('serves a new build without a restart', () => {
  const files = new ConsoleFolder(folder);
  const before = files.current(0);
  writeFileSync(path.join(folder, 'index.html'), '<meta content="__CSP_NONCE__" /><p>new</p>');
  utimesSync(path.join(folder, 'index.html'), 1, Date.now() / 1000 + 60);
  expect(files.current(1500)?.page).toContain('new');
  expect(files.current(1500)).not.toBe(before);
});

it('says that no console was built', () => {
  expect(new ConsoleFolder(path.join(folder, 'nowhere')).current()).toBeUndefined();
});
