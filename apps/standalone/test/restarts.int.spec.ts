import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, MAIN, ready, run, type Run } from './standalone-process';

describe('the standalone edition as a process', () => {
  let folder: string;
  let dataDir: string;
  let port: number;
  let current: Run | undefined;
  beforeAll(async () => {
    if (!existsSync(MAIN)) throw new Error('build first: nx run @luodi/standalone-app:build');
    folder = mkdtempSync(join(tmpdir(), 'luodi-standalone-'));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'data');
    port = await freePort();
  });
  afterAll(async () => {
    if (current && current.child.exitCode === null) {
      current.child.kill('SIGINT');
      await once(current.child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, token?: string) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await fetch(`http://127.0.0.1:${port}/api${path}`, { headers });
    return (await answer.json()) as { total: number; items: { projectId: string }[] };
  };
  const logIn = async () => {
    const { demo } = JSON.parse(readFileSync(join(dataDir, 'logins.json'), 'utf8')) as {
      demo: { username: string; password: string }[];
    };
    const login = demo.find((one) => one.username === 'jianshi.leader');
    const answer = await fetch(`http://127.0.0.1:${port}/api/identity/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: login?.username, password: login?.password }),
    });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };

  it('makes the demo at the first start, keeps it over a clean stop and over kill -9 with its database left behind', async () => {
    current = run(port, dataDir);
    await ready(current);
    expect(current.output()).not.toContain('not complete');
    const before = await ask('/ledger/ledgers', await logIn());
    expect(before.total).toBeGreaterThan(0);

    current.child.kill('SIGINT');
    expect((await once(current.child, 'exit'))[0]).toBe(0);
    current = run(port, dataDir);
    await ready(current);
    expect((await ask('/ledger/ledgers', await logIn())).total).toBe(before.total);

    current.child.kill('SIGKILL');
    await once(current.child, 'exit');
    current = run(port, dataDir);
    await ready(current);
    const after = await ask('/ledger/ledgers', await logIn());
    expect(after.items.map((ledger) => ledger.projectId)).toEqual(before.items.map((ledger) => ledger.projectId));
  }, 600_000);

  it('refuses a port in use and a folder in use with one sentence each', async () => {
    const samePort = run(port, join(folder, 'other'));
    expect((await once(samePort.child, 'exit'))[0]).toBe(1);
    expect(samePort.output()).toBe(
      `Luodi cannot start: Port ${port} is in use by another program; stop it, or choose another with LUODI_PORT.\n`,
    );
    const sameFolder = run(await freePort(), dataDir);
    expect((await once(sameFolder.child, 'exit'))[0]).toBe(1);
    expect(sameFolder.output()).toMatch(/^Luodi cannot start: The data folder .* is in use by process \d+;.*\n$/);
  });
});
