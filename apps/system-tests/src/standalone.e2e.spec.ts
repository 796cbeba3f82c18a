import { spawnSync } from 'node:child_process';
import { playMainJob, type World } from '@luodi/demo';
import { Edition } from './edition';

/** Counts what a second look must find again: every list total a person of the zone can read. */
async function totals(world: World): Promise<Record<string, number>> {
  const lists = {
    ledgers: '/ledger/ledgers?limit=1',
    admissions: '/approval/admission-cases?limit=1',
    supplies: '/land/supplies?limit=1',
    warnings: '/evaluation/warnings?limit=1',
  };
  const found = await Promise.all(
    Object.entries(lists).map(
      async ([name, path]) => [name, (await world.as('jianshi.secretary').get<{ total: number }>(path)).total] as const,
    ),
  );
  return Object.fromEntries(found);
}

describe('the standalone edition', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await Edition.create('standalone');
    await edition.start();
  }, 300_000);
  afterAll(async () => {
    await edition.stop();
    edition.remove();
  }, 60_000);

  it('has projects in every phase of life after the first start, made through commands', async () => {
    const world = edition.world();
    const stages = new Set<string>();
    for (const zone of ['jiangyin', 'jianshi', 'yongzhou']) {
      const { items } = await world
        .as(`${zone}.secretary`)
        .get<{ items: { stage: string }[] }>('/ledger/ledgers?limit=200');
      for (const item of items) stages.add(item.stage);
    }
    expect(stages.size).toBeGreaterThanOrEqual(6);
    await expect(edition.verify()).resolves.toContain('all agrees');
  }, 120_000);

  it('plays the main job with both endings', async () => {
    const lines: string[] = [];
    await playMainJob(edition.world(), (line) => lines.push(line));
    expect(lines.join('\n')).toContain('steps as they should be');
  }, 180_000);

  it('plays it again on the same data', async () => {
    const lines: string[] = [];
    await playMainJob(edition.world(), (line) => lines.push(line));
    expect(lines.join('\n')).toContain('steps as they should be');
  }, 180_000);

  it('says in one sentence that its port is taken', () => {
    const second = spawnSync(process.execPath, ['apps/standalone/dist/main.js'], {
      cwd: `${__dirname}/../../..`,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        LUODI_PORT: String(edition.port),
        LUODI_DATA: `${edition.folder}-second`,
      },
    });
    expect(second.status).toBe(1);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
    expect(second.stderr).toContain(String(edition.port));
  }, 60_000);

  it('continues after kill -9 with its PostgreSQL left behind, and nothing acknowledged is lost', async () => {
    const before = await totals(edition.world());
    const acknowledged = await edition
      .world()
      .as('jianshi.investment')
      .post<{ id: string }>('/leads/leads', { projectName: '断电前的线索', channel: 'WINDOW', industryCode: '1499' });
    await edition.kill();
    await edition.start();
    await expect(totals(edition.world())).resolves.toEqual(before);
    await expect(
      edition.world().as('jianshi.investment').get(`/leads/leads/${acknowledged.id}`),
    ).resolves.toMatchObject({
      projectName: '断电前的线索',
    });
    await expect(edition.verify()).resolves.toContain('all agrees');
  }, 120_000);

  it('stops cleanly on Ctrl-C', async () => {
    await expect(edition.stop()).resolves.toBe(0);
    await expect(edition.verify()).resolves.toContain('all agrees');
  }, 60_000);
});
