import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { inParallel } from '../executor/race';
import { ITEMS } from '../executor/six-item-case';
import type { EditionProcess } from './edition-process';
import type { LoadClient } from './load-client';
import { realCases, type RealCase } from './open-real-case';
import { decider } from './through-gateway';

export interface LandTaskDelay {
  readonly casesPerSecond: number;
  readonly cases: number;
  /** From the answer of the last decision until the land bureau's supply task can be read. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The table is looked at this often. */
  readonly resolutionMs: number;
}

const RESOLUTION_MS = 5;
const PATIENCE_MS = 30_000;
const PREPARED_AT_ONCE = 32;

/** Looks into land's own table, which people's screens read, until every task is there. */
async function watch(land: Client, answered: ReadonlyMap<string, number>, expected: number): Promise<number[]> {
  const delays = new Map<string, number>();
  let deadline = Date.now() + PATIENCE_MS;
  while (delays.size < expected) {
    const waiting = [...answered.keys()].filter((id) => !delays.has(id));
    const { rows } = await land.query<{ project_id: string }>({
      name: 'opened',
      text: `select project_id from land_supply where project_id = any($1::uuid[]) and status = 'OPEN'`,
      values: [waiting],
    });
    const now = performance.now();
    for (const { project_id: id } of rows) delays.set(id, Math.max(0, now - (answered.get(id) ?? now)));
    if (rows.length > 0) deadline = Date.now() + PATIENCE_MS;
    if (Date.now() > deadline) throw new Error(`${expected - delays.size} land tasks did not come`);
    await wait(RESOLUTION_MS);
  }
  return [...delays.values()].sort((a, b) => a - b);
}

/** `cases` cases, so many a second whatever the server does, each with its six decisions one after the other. */
export async function measureLandTaskDelay(
  edition: EditionProcess,
  client: LoadClient,
  land: Client,
  load: { readonly casesPerSecond: number; readonly cases: number },
): Promise<LandTaskDelay> {
  const open = realCases(edition.world);
  const prepared: RealCase[] = [];
  await inParallel(PREPARED_AT_ONCE, load.cases, async () => void prepared.push(await open()));
  const decide = decider(client);
  await land.query(`select set_config('app.zones', '*', false)`);
  const answered = new Map<string, number>();
  const start = performance.now();
  const work = prepared.map(async (current, index) => {
    await wait(Math.max(0, start + (index * 1000) / load.casesPerSecond - performance.now()));
    for (let item = 0; item < ITEMS.length; item += 1) await decide(current, item);
    answered.set(current.journey.projectId, performance.now());
  });
  const [delays] = await Promise.all([watch(land, answered, prepared.length), ...work]);
  const at = (share: number): number => delays[Math.floor(delays.length * share)] ?? 0;
  return { ...load, p50Ms: at(0.5), p99Ms: at(0.99), resolutionMs: RESOLUTION_MS };
}
