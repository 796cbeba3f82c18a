import { spawnSync } from 'node:child_process';
import { NotSignedIn, playMainJob, signInByCodeFlow } from '@luodi/demo';
import { whyNoKafka, whyNoRedis } from '@luodi/platform/local-servers';
import Redis from 'ioredis';
import { Edition } from './edition';

const missing = whyNoKafka() ?? whyNoRedis();
if (missing) console.warn(`The distributed edition is not tested here: ${missing}`);
const whereServersAre = missing ? describe.skip : describe;

/** Which part dies after which line of the play: each service once in mid-flow, Kafka once, and Redis is flushed once. */
const FAULTS: readonly { readonly after: string; readonly part: string }[] = [
  { after: 'A deal without indicators is refused', part: 'leads' },
  { after: 'A second leader is refused', part: 'approval' },
  { after: 'EIA goes into a special procedure', part: 'ledger' },
  { after: 'decide at the same moment', part: 'kafka' },
  { after: 'The last department passes', part: 'land' },
  { after: 'Registration and start are reported', part: 'redis' },
  { after: 'Nothing has started by', part: 'evaluation' },
  { after: 'A report without a start is returned', part: 'gateway' },
];

async function strike(edition: Edition, part: string): Promise<void> {
  if (part === 'redis') {
    const redis = new Redis(edition.ports().redis ?? 0, '127.0.0.1');
    await redis.flushall();
    await redis.quit();
    return;
  }
  const pids = edition.pids();
  const pid = pids[part] ?? (part === 'gateway' ? pids.identity : undefined);
  if (!pid) throw new Error(`the stack has no part ${part}: ${Object.keys(pids).join(', ')}`);
  process.kill(pid, 'SIGKILL');
}

whereServersAre('the distributed edition', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await Edition.create('distributed');
    await edition.start();
  }, 300_000);
  afterAll(async () => {
    await edition.stop();
    edition.remove();
  }, 120_000);

  it('lets people in through the OpenID provider alone: the whole code flow, and nobody whom Luodi does not know', async () => {
    const { baseUrl, demoPassword } = edition.world().options;
    const cookie = await signInByCodeFlow(baseUrl, 'jianshi.window', demoPassword);
    const me = await fetch(`${baseUrl}/api/identity/me`, { headers: { cookie } });
    expect([me.status, await me.json()]).toEqual([200, expect.objectContaining({ zone: 'jianshi' })]);
    await expect(signInByCodeFlow(baseUrl, 'nobody.here', demoPassword)).rejects.toThrow('OIDC_UNKNOWN_PERSON');
    await expect(signInByCodeFlow(baseUrl, 'jianshi.window', 'wrong')).rejects.toThrow(NotSignedIn);
    const byPassword = await fetch(`${baseUrl}/api/identity/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'jianshi.window', password: demoPassword }),
    });
    expect([byPassword.status, await byPassword.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'IDENTITY.LOCAL_LOGIN_CLOSED' }),
    ]);
    await expect(edition.verify()).resolves.toContain('all agrees');
  }, 60_000);

  it('plays the main job with both endings', async () => {
    const lines: string[] = [];
    await playMainJob(edition.world(), (line) => lines.push(line));
    expect(lines.join('\n')).toContain('steps as they should be');
  }, 300_000);

  it('plays it to the same end while every service and Kafka are killed once and Redis is flushed', async () => {
    const struck: string[] = [];
    const strikes: Promise<void>[] = [];
    const before = edition.pids();
    await playMainJob(edition.world(), (line) => {
      const fault = FAULTS.find(({ after, part }) => line.includes(after) && !struck.includes(part));
      if (!fault) return;
      struck.push(fault.part);
      strikes.push(strike(edition, fault.part));
    });
    await Promise.all(strikes);
    expect(struck).toEqual(FAULTS.map((fault) => fault.part));
    const after = edition.pids();
    const killed = FAULTS.map((fault) => fault.part).filter((part) => part !== 'redis' && before[part] !== undefined);
    for (const part of killed) expect({ part, again: after[part] !== before[part] }).toEqual({ part, again: true });
    await expect(edition.verify()).resolves.toContain('all agrees');
  }, 600_000);

  it('stops cleanly on Ctrl-C and leaves no process behind', async () => {
    const pids = Object.values(edition.pids());
    await expect(edition.stop()).resolves.toBe(0);
    const alive = pids.filter((pid) => spawnSync('kill', ['-0', String(pid)]).status === 0);
    expect(alive).toEqual([]);
  }, 120_000);
});
