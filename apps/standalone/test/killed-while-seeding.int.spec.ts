import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf, installation, type Project } from './installation';
import { freePort, isAlive, MAIN, postgresPid, ready, run, until, type Run } from './standalone-process';

/** Undisturbed twice and seven times killed on a busy machine. */
const PATIENCE_MS = 1_500_000;

describe('a first start that is killed on its way', () => {
  let folder: string;
  const running = new Set<Run>();

  beforeAll(() => {
    if (!existsSync(MAIN)) throw new Error('build first: nx run @luodi/standalone-app:build');
    folder = mkdtempSync(join(tmpdir(), 'luodi-killed-'));
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    await Promise.all([...running].map((started) => stop(started)));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (port: number, dataDir: string): Run => {
    const started = run(port, dataDir);
    running.add(started);
    started.child.once('exit', () => running.delete(started));
    return started;
  };
  const stop = async ({ child }: Run, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  };

  /** Node and PostgreSQL with all its children at once, or Node alone, so that PostgreSQL stays as an orphan. */
  const kill = async (started: Run, dataDir: string, leaveOrphan: boolean): Promise<void> => {
    const postgres = postgresPid(dataDir);
    if (!leaveOrphan && postgres !== undefined) process.kill(-postgres, 'SIGKILL');
    await stop(started, 'SIGKILL');
    if (postgres !== undefined) expect(isAlive(postgres)).toBe(leaveOrphan);
  };

  const undisturbed = async (): Promise<Project[]> => {
    const [port, dataDir] = [await freePort(), join(folder, 'undisturbed')];
    const started = start(port, dataDir);
    await ready(started);
    expect(started.output()).not.toContain('not complete');
    const projects = await installation(port, dataDir).projects();
    expect(await stop(started)).toBe(0);
    return projects;
  };

  it(
    'ends with the same demo, nothing lost and nothing doubled, wherever it was killed, also with its database left behind',
    async () => {
      const expected = await undisturbed();
      const [port, dataDir] = [await freePort(), join(folder, 'killed')];
      const { now, projects, isLedgerWhole } = installation(port, dataDir);
      const clockAfter = (day: string) => async () => ((await now()) ?? '') > day;
      const moments: readonly (readonly [string, () => boolean | Promise<boolean>, boolean])[] = [
        ['making its cluster', () => existsSync(join(dataDir, 'postgres')) && isMakingCluster(dataDir), false],
        ['migrating', () => postgresPid(dataDir) !== undefined, true],
        ['founding', async () => (await now()) !== undefined, false],
        ['in its history', clockAfter('2024-03-01'), true],
        ['later in its history', clockAfter('2025-02-01'), false],
        ['near its end', clockAfter('2026-05-01'), true],
      ];
      let seen: Project[] = [];
      for (const [what, holds, leaveOrphan] of moments) {
        const started = start(port, dataDir);
        await until(started, what, holds);
        if (what.includes('history')) seen = await projects();
        await kill(started, dataDir, leaveOrphan);
      }
      const last = start(port, dataDir);
      await ready(last);
      expect(last.output()).not.toContain('not complete');
      const after = await projects();
      expect(after).toEqual(expected);
      expect(seen.length).toBeGreaterThan(5);
      for (const project of seen) {
        const now = after.find((one) => one.projectId === project.projectId);
        expect(now?.entryCount).toBeGreaterThanOrEqual(project.entryCount);
      }
      expect(await Promise.all(after.map(isLedgerWhole))).toEqual(after.map(() => true));
      expect(await stop(last)).toBe(0);
      expect(await faultsOf(dataDir)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'ends cleanly on Ctrl-C in the middle, leaves no database behind, and the next start goes on',
    async () => {
      const [port, dataDir] = [await freePort(), join(folder, 'stopped')];
      const { now, projects } = installation(port, dataDir);
      const first = start(port, dataDir);
      await until(first, 'in its history', async () => ((await now()) ?? '') > '2024-02-01');
      const postgres = postgresPid(dataDir) ?? 0;
      const reached = (await now()) ?? '';
      expect(await stop(first)).toBe(0);
      expect(isAlive(postgres)).toBe(false);
      const second = start(port, dataDir);
      await until(second, 'listening', async () => (await now()) !== undefined);
      expect(((await now()) ?? '') >= reached).toBe(true);
      await ready(second);
      expect(second.output()).not.toContain('not complete');
      expect((await projects()).length).toBeGreaterThan(0);
      expect(await stop(second)).toBe(0);
    },
    PATIENCE_MS,
  );
});

const isMakingCluster = (dataDir: string): boolean =>
  readdirSync(join(dataDir, 'postgres')).some((name) => name.startsWith('cluster.new-'));
