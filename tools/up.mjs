/**
 * `npm run up`: the distributed edition with Docker. Writes what is missing in `.env`, builds and starts everything,
 * waits for the first start, and says where it is and who may sign in. Safe to repeat.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

const root = process.cwd();
const envFile = path.join(root, '.env');
/** Where `LUODI_DATA=.luodi/up npm run demo` finds the logins. */
const data = path.join(root, '.luodi', 'up');

const secret = () => randomBytes(32).toString('base64url');

/** Name → how it is made up. A sandbox begins where the history of the demo begins. */
const NEEDED = {
  COMPOSE_PROJECT_NAME: () => 'luodi',
  LUODI_SANDBOX: () => 'true',
  LUODI_SANDBOX_FROM: () => '2024-01-07T16:00:00.000Z',
  LUODI_SERVICE_SECRET: secret,
  LUODI_CURSOR_SECRET: secret,
  LUODI_POSTGRES_PASSWORD: secret,
  LUODI_MIGRATOR_PASSWORD: secret,
  LUODI_APP_PASSWORD: secret,
  LUODI_REDIS_PASSWORD: secret,
  LUODI_GRAFANA_PASSWORD: secret,
  LUODI_OIDC_CLIENT_SECRET: secret,
  LUODI_LOCAL_ACCOUNTS: () => 'true',
  COMPOSE_PROFILES: () => 'sandbox',
  LUODI_PUBLIC_URL: () => `http://127.0.0.1:${settings().LUODI_PORT || 3000}`,
  LUODI_OIDC_ISSUER: () => 'http://127.0.0.1:3009',
  LUODI_OIDC_INTERNAL_URL: () => 'http://oidc-provider:3009',
};

/** A day to begin at and a bundled OpenID provider: production has its own. */
const SANDBOX_ONLY = [
  'LUODI_SANDBOX_FROM',
  'COMPOSE_PROFILES',
  'LUODI_PUBLIC_URL',
  'LUODI_OIDC_ISSUER',
  'LUODI_OIDC_INTERNAL_URL',
];

const HEAD = `# Settings and secrets of this installation, made by npm run up: keep them, nobody else has them.
# Production: LUODI_SANDBOX=false before the first start; a sandbox never becomes a production installation.
`;

const say = (line) => process.stdout.write(`${line}\n`);

/** What Compose reads: the shell's environment wins over `.env`. */
function settings() {
  const written = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  return { ...written, ...process.env };
}

/** Adds what is missing, keeps what is there. A production installation has no day on which its clock begins. */
function completeEnv() {
  const known = settings();
  const names = Object.keys(NEEDED).filter(
    (name) => !known[name] && !(SANDBOX_ONLY.includes(name) && known.LUODI_SANDBOX === 'false'),
  );
  if (names.length === 0) return;
  const lines = names.map((name) => `${name}=${NEEDED[name]()}\n`).join('');
  appendFileSync(envFile, existsSync(envFile) ? `\n# Added by npm run up.\n${lines}` : `${HEAD}${lines}`, {
    mode: 0o600,
  });
  chmodSync(envFile, 0o600);
  say(`Wrote ${names.length} settings into .env.`);
}

const compose = (args, stdio = 'inherit') =>
  spawnSync('docker', ['compose', ...args], { cwd: root, stdio, encoding: 'utf8' });

/** One sentence, or nothing when Docker and its compose plugin answer. */
function whyNoDocker() {
  if (spawnSync('docker', ['--version'], { stdio: 'ignore' }).status !== 0)
    return 'There is no Docker here. Install Docker Engine with the compose plugin, or run "npm run stack": the same without Docker.';
  if (compose(['version'], 'ignore').status !== 0)
    return 'Docker is here, its compose plugin is not: install docker-compose-plugin.';
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status !== 0)
    return 'Docker does not answer: start its engine, or let this user talk to it (group docker).';
  return undefined;
}

/** Read from the gateway's volume, so that no password passes through the log of a container. */
function fetchFile(name) {
  const { status, stdout } = compose(['exec', '-T', 'gateway', 'cat', `/data/${name}`], ['ignore', 'pipe', 'inherit']);
  if (status !== 0) return undefined;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(data, name), stdout, { mode: 0o600 });
  return JSON.parse(stdout);
}

function tell() {
  const logins = fetchFile('logins.json');
  if (!logins || !fetchFile('secrets.json'))
    return 'The first administrator is missing: see "docker compose logs first-start".';
  const { administrator, demo } = logins;
  say(`\nLuodi 落地 已就绪 is ready: http://127.0.0.1:${settings().LUODI_PORT || 3000}\n`);
  for (const { username, password, who } of [administrator, ...demo.slice(0, 12)])
    say(`  ${username.padEnd(28)} ${password.padEnd(26)} ${who}`);
  say('\n全部账号 All logins: .luodi/up/logins.json');
  say(
    '停止 Stop: docker compose stop · 日志 Logs: docker compose logs -f · 监控 Figures: docker compose --profile observability up -d',
  );
  return undefined;
}

function up() {
  const missing = whyNoDocker();
  if (missing) return missing;
  completeEnv();
  if (compose(['up', '--build', '-d']).status !== 0)
    return 'Not everything started: see "docker compose ps" and "docker compose logs".';
  // Follows the job of the first start until it ends; in a sandbox it makes the demo, which takes a while.
  compose(['logs', '--follow', '--no-log-prefix', 'first-start']);
  return tell();
}

const fault = up();
if (fault) {
  console.error(fault);
  process.exitCode = 1;
}
