import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { Client } from 'pg';
import { TestClient } from '../src';
import { eventually } from './eventually';
import { serviceOnOwnPostgres } from './service-on-own-postgres';

const zone = 'zone-a';
const ends: (() => Promise<unknown> | void)[] = [];
afterAll(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A file system of its own that is small enough to be filled. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-small-disk-'));
  chmodSync(folder, 0o711);
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=711', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  ends.push(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

const disk = smallDisk();
if (disk === undefined) console.warn('SKIPPED, a full disk is not tested here: no file system can be mounted');

(disk === undefined ? it.skip : it)(
  'M20, F40: on a full disk a service is not ready and acknowledges nothing; with space again it goes on, and nothing acknowledged is lost',
  async () => {
    const dataDir = disk ?? '';
    let postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, mode: 'durable' });
    ends.push(() => postgres.stop());
    const { port, adminUrl } = postgres;
    const { tokens, running, close } = await serviceOnOwnPostgres(postgres);
    ends.push(close);
    const url = running.url ?? '';
    const admin = new TestClient(`${url}/api/leads`, tokens.sign(['system-admin'], { zone }));
    const officer = new TestClient(`${url}/api/leads`, tokens.sign(['investment-officer'], { zone }));
    const ready = async (): Promise<{ status: number; text: string }> => {
      const answer = await fetch(`${url}/health/ready`);
      return { status: answer.status, text: await answer.text() };
    };
    await admin.post('/policies', {
      kind: 'promise-limit',
      scope: '*',
      effectiveFrom: '2020-01-01',
      source: 'a',
      content: { days: 9 },
    });
    const acknowledged = new Set<string>();
    const make = async (key: string): Promise<number> => {
      const answer = await officer.post('/promises', { title: key }, { key });
      if (answer.status === 201) acknowledged.add(answer.body.id);
      return answer.status;
    };
    expect(await make('first')).toBe(201);

    const filler = join(dataDir, 'filler');
    fill(filler);
    let refused = 0;
    for (let at = 0; refused < 5; at += 1) {
      expect(at).toBeLessThan(3000);
      const status = await make(`filling-${at}`);
      expect([201, 503]).toContain(status);
      refused = status === 503 ? refused + 1 : 0;
    }
    await eventually(async () => expect((await ready()).text).toContain('database'));
    expect((await ready()).status).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    rmSync(filler);
    // PostgreSQL may have ended itself when it could not write its log (PANIC); whoever keeps it starts it again.
    if (!(await answers(adminUrl))) postgres = await startEmbeddedPostgres({ dataDir, port, mode: 'durable' });
    await eventually(async () => expect((await ready()).status).toBe(200));
    expect(await make('after')).toBe(201);
    const client = new Client({ connectionString: postgres.url('luodi_leads', 'admin') });
    await client.connect();
    const { rows } = await client.query<{ id: string }>('select stream_id as id from promise');
    await client.end();
    const stored = new Set(rows.map((row) => row.id));
    expect(acknowledged.size).toBeGreaterThan(1);
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  },
);

/** Leaves a few pages: what is acknowledged from now on is little. */
function fill(file: string): void {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  writeFileSync(file, Buffer.alloc(Math.max(0, Number(bavail) * Number(bsize) - 256 * 1024)));
  expect(readFileSync(file).length).toBeGreaterThan(0);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
