import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { serviceConfig, installationConfig } from '@luodi/platform/boot';
import { loadConfig } from '@luodi/platform/config';
import { SEED_FROM } from '@luodi/demo';

const script = path.resolve(__dirname, '..', '..', 'up.mjs');
const logins = { administrator: { username: 'security.admin', password: 'pw-1', who: 'administrator' }, demo: [] };

/** Behaves like Docker where `npm run up` looks: it notes what it is asked, and the gateway has its two files. */
const DOCKER = `#!/bin/sh
echo "$*" >> "$PWD/asked"
case "$*" in
  *logins.json) echo '${JSON.stringify(logins)}' ;;
  *secrets.json) echo '{"demoPassword":"demo-1"}' ;;
esac
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'luodi-up-'));
  mkdirSync(path.join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function installDocker(behaviour = DOCKER): void {
  const file = path.join(folder, 'bin', 'docker');
  writeFileSync(file, behaviour);
  chmodSync(file, 0o755);
}

function up(env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly told: string } {
  const PATH = `${path.join(folder, 'bin')}:/usr/bin:/bin`;
  const done = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', env: { PATH, ...env } });
  return { status: done.status, told: `${done.stdout}${done.stderr}` };
}

const content = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const env = (): Record<string, string | undefined> => parseEnv(content('.env'));

it('says in one sentence that Docker is missing, and writes nothing', () => {
  installDocker('#!/bin/sh\nexit 127\n');
  const { status, told } = up();
  expect(status).toBe(1);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(told).toContain('npm run stack');
  expect(() => content('.env')).toThrow('ENOENT');
});

it('tells a missing compose plugin and an engine that does not answer from a missing Docker', () => {
  installDocker('#!/bin/sh\ntest "$1" != compose\n');
  expect(up().told).toContain('docker-compose-plugin');
  installDocker('#!/bin/sh\ntest "$1" != info\n');
  expect(up().told).toContain('start its engine');
});

it('S91: makes up every secret on first use, each another, for the owner alone', () => {
  installDocker();
  expect(up().status).toBe(0);
  const secrets = Object.entries(env()).filter(([name]) => /SECRET|PASSWORD/.test(name));
  expect(secrets).toHaveLength(8);
  expect(new Set(secrets.map(([, value]) => value)).size).toBe(8);
  // Passwords stand in addresses of databases: nothing in them needs escaping.
  for (const [, value] of secrets) expect(value).toMatch(/^[\w-]{43}$/);
  expect(statSync(path.join(folder, '.env')).mode & 0o777).toBe(0o600);
});

it('begins a sandbox where the history of the demo begins', () => {
  installDocker();
  up();
  expect(env()).toMatchObject({ LUODI_SANDBOX: 'true', LUODI_SANDBOX_FROM: SEED_FROM });
});

it('keeps what is written, adds what is missing, and gives production no day to begin at', () => {
  installDocker();
  writeFileSync(path.join(folder, '.env'), 'LUODI_SANDBOX=false\nLUODI_APP_PASSWORD=mine\nLUODI_REDIS_PASSWORD=\n');
  up();
  const first = content('.env');
  expect(env()).toMatchObject({ LUODI_SANDBOX: 'false', LUODI_APP_PASSWORD: 'mine' });
  expect(env().LUODI_REDIS_PASSWORD).toHaveLength(43);
  expect(env().LUODI_SANDBOX_FROM).toBeUndefined();
  up();
  expect(content('.env')).toBe(first);
});

it('makes secrets that the services accept outside development', () => {
  installDocker();
  up();
  const given = {
    ...env(),
    LUODI_KAFKA_BROKERS: 'kafka:9092',
    LUODI_JWKS_URL: 'http://gateway:3100/jwks',
    LUODI_REVOKED_URL: 'http://gateway:3100/revoked',
    LUODI_TOKEN_ISSUER: 'luodi',
    LUODI_TOKEN_AUDIENCE: 'luodi-api',
    LAND_DATABASE_URL: `postgresql://luodi_app:${env().LUODI_APP_PASSWORD}@postgres:5432/luodi_land`,
    LAND_PORT: '3103',
    LAND_HOST: '0.0.0.0',
  };
  const { land } = loadConfig({ installation: installationConfig, land: serviceConfig('land') }, given);
  expect(new URL(land.databaseUrl).password).toBe(env().LUODI_APP_PASSWORD);
});

it('builds, starts, waits for the first start, and tells where it is and who may sign in', () => {
  installDocker();
  const { status, told } = up({ LUODI_PORT: '3456' });
  expect(status).toBe(0);
  const asked = content('asked').split('\n');
  const started = asked.indexOf('compose up --build -d');
  const waited = asked.indexOf('compose logs --follow --no-log-prefix first-start');
  expect(started).toBeGreaterThan(-1);
  expect(waited).toBeGreaterThan(started);
  expect(told).toContain('http://127.0.0.1:3456');
  expect(told).toMatch(/security\.admin +pw-1/);
  expect(JSON.parse(content('.luodi/up/logins.json'))).toEqual(logins);
  expect(statSync(path.join(folder, '.luodi', 'up', 'secrets.json')).mode & 0o777).toBe(0o600);
});

it('ends with an error when something does not start', () => {
  installDocker(`${DOCKER}case "$*" in *"up --build"*) exit 1 ;; esac\n`);
  const { status, told } = up();
  expect(status).toBe(1);
  expect(told).toContain('docker compose logs');
});
