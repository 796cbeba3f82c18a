/**
 * `npm run fuzz`: sends generated requests, good and bad, to every operation of `/api/openapi.json` as several people of
 * the demo, and ends non-zero when an answer is a server error or not what the document says. Needs Python 3.
 * `LUODI_FUZZ_EXAMPLES` is the number of random requests per operation (8).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const here = import.meta.dirname;
const PEOPLE = ['demo.system', 'jiangyin.secretary', 'jiangyin.investment'];
const CHECKS = 'not_a_server_error,status_code_conformance,response_schema_conformance,content_type_conformance';
/** Would end the session that asks, lock its login, or move the demo by years. */
const LEFT_OUT = ['login', 'logout', 'changePassword', 'travel'];
const READY_MS = 240_000;

const folder = mkdtempSync(join(tmpdir(), 'luodi-fuzz-'));
const data = join(folder, 'data');

function schemathesis() {
  const venv = join(folder, 'venv');
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', venv],
    [join(venv, 'bin', 'pip'), 'install', '--quiet', '-r', join(here, 'requirements.txt')],
  ])
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) throw new Error(`failed: ${command}`);
  return join(venv, 'bin', 'schemathesis');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const passwords = () => {
  const { administrator, demo } = JSON.parse(readFileSync(join(data, 'logins.json'), 'utf8'));
  return new Map([administrator, ...demo].map(({ username, password }) => [username, password]));
};

async function tokenOf(url, username) {
  const answer = await fetch(`${url}/api/identity/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: passwords().get(username) }),
  });
  if (answer.status !== 201) throw new Error(`${username} cannot sign in: ${answer.status}`);
  return (await answer.json()).accessToken;
}

/** The last person's login is the sign that the demo is complete. */
async function untilReady(url, server) {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(500)) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    if (existsSync(join(data, 'logins.json')) && (await tokenOf(url, PEOPLE.at(-1)).catch(() => undefined))) return;
  }
  throw new Error('the server did not become ready');
}

async function fuzz(command, url, username) {
  console.log(`\n${username}`);
  const args = [
    '--no-color',
    'run',
    `${url}/api/openapi.json`,
    '-u',
    url,
    '-c',
    CHECKS,
    '--phases',
    'coverage,fuzzing',
  ];
  args.push('-H', `Authorization: Bearer ${await tokenOf(url, username)}`, '--exclude-path', '/api/live');
  args.push(...LEFT_OUT.flatMap((id) => ['--exclude-operation-id', id]), '-w', '2', '--continue-on-failure');
  args.push('--max-examples', process.env.LUODI_FUZZ_EXAMPLES ?? '8', '--request-timeout', '10');
  const run = spawn(command, args, { cwd: folder, stdio: 'inherit' });
  const [code] = await once(run, 'exit');
  return code === 0;
}

const command = schemathesis();
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [join(here, '..', '..', 'apps', 'standalone', 'dist', 'main.js')], {
  env: { ...process.env, LUODI_PORT: String(port), LUODI_DATA: data },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await untilReady(url, server);
  for (const person of PEOPLE) if (!(await fuzz(command, url, person))) process.exitCode = 1;
} finally {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
