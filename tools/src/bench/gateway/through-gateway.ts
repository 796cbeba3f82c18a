import type { Client } from 'pg';
import { processCpu } from '../process-cpu';
import type { Contestant } from '../executor/race';
import { ITEMS } from '../executor/six-item-case';
import type { EditionProcess } from './edition-process';
import type { LoadClient } from './load-client';
import { realCases, type RealCase } from './open-real-case';

/** The sandbox clock answers only when nothing is in flight any more. */
const STEP_MS = 60_000;
const OPINION = '材料齐全，符合规定，同意。';

/** Transactions of the whole server that have written something, of every service. */
async function writingTransactions(client: Client): Promise<number> {
  const { rows } = await client.query<{ written: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as written',
  );
  return Number(rows[0]?.written);
}

/** One department's decision as its browser sends it. */
export function decider(client: LoadClient) {
  return ({ journey, opened }: RealCase, index: number): Promise<void> => {
    const item = opened.items[index];
    if (!item) throw new Error(`the stage has no item ${index}`);
    const officer = `${journey.zone.zone}.${journey.officerOf(item)}`;
    const path = `/approval/cases/${journey.projectId}/stages/${opened.stage}/items/${item.itemCode}/decision`;
    return client.command(officer, path, { result: 'PASS', opinion: OPINION });
  };
}

/** The product as its users reach it: six people decide over HTTP; the services do all the rest beside it. */
export function throughGateway(edition: EditionProcess, client: LoadClient, server: Client): Contestant {
  const open = realCases(edition.world);
  const decide = decider(client);
  const cases = new Map<string, RealCase>();
  let commands = 0;
  return {
    name: 'gateway',
    open: async () => {
      const made = await open();
      const { projectId } = made.journey;
      cases.set(projectId, made);
      return { id: projectId, projectId };
    },
    decide: async (opened, item) => {
      const found = cases.get(opened.id);
      if (!found) throw new Error(`no case ${opened.id}`);
      await decide(found, ITEMS.indexOf(item));
      commands += 1;
    },
    finish: undefined,
    counters: async () => ({ commands, commits: await writingTransactions(server) }),
    settle: async () => edition.world.travelTo(new Date((await edition.world.now()).getTime() + STEP_MS).toISOString()),
    ownCpu: () => edition.pids().reduce((sum, pid) => sum + processCpu(pid), 0),
    close: () => Promise.resolve(),
  };
}
