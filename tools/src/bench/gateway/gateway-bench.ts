import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { Client } from 'pg';
import type { BenchOptions } from '../bench-options';
import { oneCallPerDecision } from '../executor/one-call';
import { runLap, type Lap } from '../executor/race';
import { serverCpu } from '../process-cpu';
import { startEdition, type Edition, type EditionProcess } from './edition-process';
import { measureLandTaskDelay, type LandTaskDelay } from './land-task-delay';
import { LoadClient } from './load-client';
import { signInPreparers } from './open-real-case';
import { throughGateway } from './through-gateway';

export interface GatewayBenchReport {
  readonly edition: Edition;
  readonly laps: readonly Lap[];
  readonly landTask: LandTaskDelay;
}

/** Fewer than the executor alone has: each case is first brought to its open stage through some twenty requests. */
const CASES: Readonly<Record<number, number>> = { 1: 20, 8: 60, 32: 150, 128: 256 };
const WARM_UP = 40;
const CALLS_A_GATEWAY_CASE = 4;
const LAND = { casesPerSecond: 20, cases: 200 };

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** What runs, and how to reach it. */
interface Site {
  readonly edition: EditionProcess;
  readonly client: LoadClient;
  readonly urlOf: (database: string, role: 'admin' | 'app') => string;
}

/** The laps of both contestants in turn, on the edition's own server while the edition runs. */
async function race(
  { edition, client, urlOf }: Site,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Lap[]> {
  const admin = await connect(urlOf('postgres', 'admin'));
  await admin.query('create database bench_call');
  const postmaster = Number(
    readFileSync(join(edition.folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0],
  );
  const contestants = [
    { way: await oneCallPerDecision(urlOf('bench_call', 'admin')), share: CALLS_A_GATEWAY_CASE },
    { way: throughGateway(edition, client, admin), share: 1 },
  ];
  const cpu = (): number => serverCpu(postmaster);
  const laps: Lap[] = [];
  try {
    for (const { way } of contestants) await runLap(way, 32, WARM_UP, cpu);
    for (let round = 1; round <= options.rounds; round += 1)
      for (const callers of options.callers)
        for (const { way, share } of contestants) {
          const cases = Math.max(callers, Math.ceil((CASES[callers] ?? 150) * options.scale)) * share;
          const lap = await runLap(way, callers, cases, cpu);
          laps.push(lap);
          say(`round ${round} · ${callers} callers · ${lap.contestant}: ${lap.casesPerSecond.toFixed(1)} cases/s`);
        }
  } finally {
    for (const { way } of contestants) await way.close();
    await admin.end();
  }
  return laps;
}

/** Through the gateway of an edition against one hand-written call per decision on its own server. */
export async function benchEdition(
  which: Edition,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<GatewayBenchReport> {
  const profile = options.profileTo === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profileTo}`];
  say(`the ${which} edition starts and sets up its demo`);
  const edition = await startEdition(which, profile);
  const client = new LoadClient(edition.baseUrl, edition.world);
  try {
    await signInPreparers(edition.world);
    const server = await attachEmbeddedPostgres(join(edition.folder, 'postgres'));
    const laps = await race({ edition, client, urlOf: (database, role) => server.url(database, role) }, options, say);
    say(`last decision → land task at ${LAND.casesPerSecond} cases a second`);
    const land = await connect(server.url('luodi_land', 'app'));
    const cases = Math.max(40, Math.ceil(LAND.cases * options.scale));
    const landTask = await measureLandTaskDelay(edition, client, land, { ...LAND, cases });
    await land.end();
    return { edition: which, laps, landTask };
  } finally {
    client.close();
    await edition.stop();
  }
}
