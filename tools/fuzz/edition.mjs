import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A first start on a busy machine, in milliseconds. */
const READY_MS = 600_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a standalone edition with a fresh folder; resolves once it says that it is ready, with its demo complete. */
export async function startEdition(main, data, run) {
  const port = await freePort();
  const env = { ...process.env, LUODI_PORT: String(port), LUODI_DATA: data };
  const child = run(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = `${said}${chunk}`.slice(-20_000)));
  for (const end = Date.now() + READY_MS; !said.includes('is ready'); await sleep(200)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the edition did not start:\n${said}`);
    if (Date.now() > end) throw new Error(`the edition was not ready after ${READY_MS / 60_000} minutes:\n${said}`);
  }
  if (said.includes('not complete')) throw new Error(`the demo is not complete:\n${said}`);
  const url = `http://127.0.0.1:${port}`;
  return { url, child, said: () => said, signIn: (username) => signIn(url, data, username) };
}

async function signIn(url, data, username) {
  const { administrator, demo } = JSON.parse(readFileSync(join(data, 'logins.json'), 'utf8'));
  const login = [administrator, ...demo].find((one) => one.username === username);
  if (!login) throw new Error(`nobody is called ${username}`);
  const ask = () =>
    fetch(`${url}/api/identity/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: login.password }),
    });
  let answer = await ask();
  // A stranger's run uses up the logins of this address; they come back.
  for (let tries = 0; answer.status === 429 && tries < 60; tries += 1) {
    await sleep(1000);
    answer = await ask();
  }
  if (answer.status !== 201) throw new Error(`${username} cannot sign in: ${answer.status}`);
  return (await answer.json()).accessToken;
}

/** GET as somebody: the parsed body, or undefined when it is not there or not theirs. */
export const reader = (url, token) => async (path) => {
  const answer = await fetch(`${url}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  return answer.ok ? answer.json() : undefined;
};
