import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './start-embedded-postgres';

const folders: string[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-pg-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('starts a real PostgreSQL 18, asks for a password and keeps its data over a restart', async () => {
  const dataDir = aFolder();
  const first = await startEmbeddedPostgres({ dataDir, mode: 'durable' });
  expect(await ask(first.adminUrl, 'show server_version_num')).toEqual([
    { server_version_num: expect.stringMatching(/^18/) },
  ]);
  expect(await ask(first.adminUrl, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await ask(first.adminUrl, 'show password_encryption')).toEqual([{ password_encryption: 'scram-sha-256' }]);
  await ask(first.adminUrl, 'create table kept as select 7 as what');
  const wrong = first.adminUrl.replace(first.passwords.admin, 'guess');
  await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  await first.stop();

  const again = await startEmbeddedPostgres({ dataDir, mode: 'durable' });
  expect(again.passwords).toEqual(first.passwords);
  expect(await ask(again.adminUrl, 'select what from kept')).toEqual([{ what: 7 }]);
  await again.stop();
});

it('keeps the passwords where only the owner reads them and the cluster at 0700', async () => {
  const dataDir = aFolder();
  const server = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  await server.stop();
  expect(statSync(join(dataDir, 'passwords.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDir, 'cluster')).mode & 0o777).toBe(0o700);
});

it('starts in a folder that is private to its owner, also when root starts it', async () => {
  const dataDir = aFolder();
  chmodSync(dataDir, 0o700);
  const server = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

it('makes a cluster whole or not at all: what a start left that was killed on the way is in nobody’s way', async () => {
  const dataDir = aFolder();
  for (const left of ['cluster', 'cluster.new-killed']) {
    mkdirSync(join(dataDir, left));
    writeFileSync(join(dataDir, left, 'postgresql.conf'), '');
  }
  writeFileSync(join(dataDir, 'cluster.new-killed', 'PG_VERSION'), '18\n');
  const server = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(readdirSync(dataDir).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
});

it('says in one sentence that a port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = (other.address() as AddressInfo).port;
  await expect(startEmbeddedPostgres({ dataDir: aFolder(), mode: 'test', port })).rejects.toThrow(
    `Port ${port} is used by another program; stop it or choose another port for PostgreSQL.`,
  );
  other.close();
});

it('recovers a folder whose pid file is stale, also when a stranger has that pid now', async () => {
  const dataDir = aFolder();
  await (await startEmbeddedPostgres({ dataDir, mode: 'test' })).stop();
  writeFileSync(
    join(dataDir, 'cluster', 'postmaster.pid'),
    `${process.pid}\n${join(dataDir, 'cluster')}\n0\n1\n\n127.0.0.1\n`,
  );
  const server = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  expect(await ask(server.adminUrl, 'select 1 as ok')).toEqual([{ ok: 1 }]);
  await server.stop();
});

it('refuses a folder that a living process uses', async () => {
  const dataDir = aFolder();
  const server = await startEmbeddedPostgres({ dataDir, mode: 'test' });
  const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const startedAt = readFileSync(`/proc/${sleeper.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  writeFileSync(join(dataDir, 'owner'), JSON.stringify({ pid: sleeper.pid, startedAt }));
  await expect(startEmbeddedPostgres({ dataDir, mode: 'test' })).rejects.toThrow(`is in use by process ${sleeper.pid}`);
  sleeper.kill('SIGKILL');
  await once(sleeper, 'exit');
  await server.stop();
});
