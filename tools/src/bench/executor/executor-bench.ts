import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDatabase, migrate, platformMigrations } from '@luodi/platform/database';
import { startEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import type { BenchOptions } from '../bench-options';
import { serverCpu } from '../process-cpu';
import { oneCallPerDecision } from './one-call';
import { runLap, type Lap } from './race';
import { CreateBenchTables1799000000100 } from './six-item-case';
import { throughExecutor } from './through-executor';

const CASES: Readonly<Record<number, number>> = { 1: 150, 8: 900, 32: 2_000, 128: 4_000 };

/** The executor against one hand-written call per decision, in turn, on one durable server (fsync on). */
export async function benchExecutor(options: BenchOptions, say: (line: string) => void): Promise<readonly Lap[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'luodi-bench-'));
  chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, mode: 'durable' });
  try {
    const database = await createServiceDatabase(server.adminUrl, 'bench', server.passwords);
    await migrate({
      url: database.migratorUrl,
      migrations: [...platformMigrations, CreateBenchTables1799000000100],
      mode: 'production',
    });
    const contestants = [
      await oneCallPerDecision(database.migratorUrl),
      await throughExecutor(database.appUrl, options.lanes),
    ];
    const cpu = (): number => serverCpu(server.pid);
    for (const contestant of contestants) await runLap(contestant, 32, 400, cpu);
    const laps: Lap[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      for (const callers of options.callers) {
        for (const contestant of contestants) {
          const lap = await runLap(contestant, callers, Math.ceil((CASES[callers] ?? 2_000) * options.scale), cpu);
          laps.push(lap);
          say(`round ${round + 1} · ${callers} callers · ${lap.contestant}: ${lap.casesPerSecond.toFixed(0)} cases/s`);
        }
      }
    }
    for (const contestant of contestants) await contestant.close();
    return laps;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
