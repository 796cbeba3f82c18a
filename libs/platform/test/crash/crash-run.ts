import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { verifyStreams, type Outcome } from '../../src/commands';
import { createServiceDatabase, migrate } from '../../src/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/embedded-postgres';
import { SIX, testCase, caseWorldMigrations } from '../case-world';
import type { Ask } from './executor-child';
import { ExecutorProcess, type Told } from './executor-process';

type Done = Extract<Outcome, { ok: true }>;
const PASSING = ['COMMON.UNAVAILABLE', 'COMMON.BUSY'];

/**
 * Load from a parent that writes down every answer it was given, on executors that die. A command without an answer is
 * asked again with its key, of whichever process lives, until somebody answers.
 */
export class CrashRun {
  readonly journal = new Map<string, { readonly ask: Ask; readonly done: Done }>();
  readonly passed: string[] = [];
  readonly overdue: string[] = [];
  /** Commands whose first answer was lost. */
  unknown = 0;
  /** Of these, done by the one who did not answer; firings are asked for twice anyway and not counted. */
  foundDone = 0;
  private readonly processes: (ExecutorProcess | undefined)[] = [];
  private readonly placed = new EventEmitter().setMaxListeners(0);
  private standby: ExecutorProcess | undefined;

  private constructor(
    readonly postgres: EmbeddedPostgres,
    readonly database: string,
    readonly appUrl: string,
  ) {}

  static async on(postgres: EmbeddedPostgres, database: string): Promise<CrashRun> {
    const { appUrl, migratorUrl } = await createServiceDatabase(postgres.adminUrl, database, postgres.passwords);
    await migrate({ url: migratorUrl, migrations: caseWorldMigrations, mode: 'production' });
    return new CrashRun(postgres, database, appUrl);
  }

  /** Puts a new process into a place; the next one loads its code meanwhile. */
  async place(index: number, failpoints = ''): Promise<ExecutorProcess> {
    const next = this.standby ?? new ExecutorProcess();
    this.standby = new ExecutorProcess();
    await this.processes[index]?.kill();
    await next.start(this.appUrl, failpoints);
    this.processes[index] = next;
    this.placed.emit('placed');
    return next;
  }

  /** Runs cases side by side until `during` is over, and brings every begun case to its end. */
  async underLoad(callers: number, during: () => Promise<void>): Promise<void> {
    let over = false;
    const load = Promise.all(
      Array.from({ length: callers }, async (_, caller) => {
        for (let round = 0; !over; round += 1) await this.runCase(caller + round);
      }),
    );
    await Promise.all([during().finally(() => (over = true)), load]);
  }

  async rows<R extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.postgres.url(this.database, 'admin') });
    await client.connect();
    try {
      return (await client.query<R>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** Everything that must be true after any crash; fails the test that calls it. */
  async expectTruth(): Promise<void> {
    await this.place(0);
    const first = [...this.journal.values()];
    const second = await Promise.all(first.map(({ ask }, index) => this.once(ask, index)));
    const differing = first.filter(({ done }, index) => !isSameAnswer(done, second[index]));
    expect(differing).toEqual([]);
    const report = await verifyStreams({ name: 'approval', aggregates: [testCase] }, this.appUrl);
    expect(report.faults).toEqual([]);
    expect(await this.rows('select count(*)::int as n from answered')).toEqual([{ n: this.journal.size }]);
    const ends = await this.rows<{ id: string; n: number }>(
      `select split_part(event::json->>'subject', '/', 2) as id, count(*)::int as n from outbox
       where event::json->>'type' like '%test-case-passed%' group by 1`,
    );
    expect(ends.map(({ id }) => id).sort()).toEqual([...this.passed].sort());
    expect(ends.filter(({ n }) => n !== 1)).toEqual([]);
    expect(report.firings).toBe(this.overdue.length * SIX.length);
  }

  async stop(): Promise<void> {
    await this.standby?.kill();
    for (const process of this.processes) await process?.kill();
  }

  /** Two processes, two keys, one expected version: exactly one may win, whoever dies meanwhile. */
  private async duel(caseId: string): Promise<void> {
    const asks = ['EIA', 'FIRE'].map((item): Ask => decide(caseId, item, { at: 1 }));
    const told = await Promise.all(asks.map((ask, index) => this.untilAnswered(ask, index)));
    expect(told.filter((outcome) => outcome.ok)).toHaveLength(1);
    const loser = told[0]?.ok ? 'FIRE' : 'EIA';
    await this.mustDo(decide(caseId, loser, { round: 'again' }), 0);
  }

  private async runCase(turn: number): Promise<void> {
    const caseId = randomUUID();
    const expires = turn % 4 === 3;
    const what = { is: 'open', projectId: randomUUID(), dueInMs: expires ? 0 : 864_000_000 } as const;
    await this.mustDo({ key: `${caseId}/open`, caseId, what }, turn);
    if (expires) {
      // Both processes see what is due, as two sweepers would.
      await Promise.all(SIX.flatMap((item) => [0, 1].map((place) => this.mustDo(fire(caseId, item), place))));
      this.overdue.push(caseId);
      return;
    }
    await this.duel(caseId);
    for (const item of SIX.slice(2)) await this.mustDo(decide(caseId, item), turn);
    this.passed.push(caseId);
  }

  /** A command of the load is never refused, however often its answer was lost. */
  private async mustDo(ask: Ask, place: number): Promise<void> {
    const outcome = await this.untilAnswered(ask, place);
    if (!outcome.ok) throw new Error(`${ask.key} was refused: ${JSON.stringify(outcome.errors)}`);
  }

  private async untilAnswered(ask: Ask, place: number): Promise<Outcome> {
    for (let tries = 0; ; tries += 1) {
      const told = await this.once(ask, place + tries);
      if (told === 'unknown' || (!told.ok && told.errors.some(({ code }) => PASSING.includes(code)))) {
        if (tries === 0) this.unknown += 1;
        await wait(5);
        continue;
      }
      if (told.ok) {
        if (tries > 0 && told.repeated && ask.what.is !== 'fire') this.foundDone += 1;
        const before = this.journal.get(ask.key);
        if (before && !isSameAnswer(before.done, told)) throw new Error(`${ask.key} was answered differently`);
        if (!before) this.journal.set(ask.key, { ask, done: told });
      }
      return told;
    }
  }

  private async once(ask: Ask, place: number): Promise<Told> {
    for (;;) {
      const living = this.processes.filter((process) => process?.alive === true);
      const process = living[place % living.length];
      if (process) return process.ask(ask);
      await once(this.placed, 'placed');
    }
  }
}

const decide = (caseId: string, item: string, extra: { at?: number; round?: string } = {}): Ask => ({
  key: `${caseId}/${item}/${extra.round ?? 'first'}`,
  caseId,
  what: { is: 'decide', item },
  ...(extra.at !== undefined && { at: extra.at }),
});

const fire = (caseId: string, item: string): Ask => ({
  key: `deadline/${caseId}/item-limit/${item}/1`,
  caseId,
  what: { is: 'fire', item },
});

const isSameAnswer = (done: Done, told: Told | undefined): boolean =>
  told !== undefined &&
  told !== 'unknown' &&
  told.ok &&
  told.id === done.id &&
  told.version === done.version &&
  JSON.stringify(told.answer) === JSON.stringify(done.answer);

/** A PostgreSQL that keeps its word, and what takes it away again. */
export async function durablePostgres(): Promise<{ dataDir: string; postgres: EmbeddedPostgres }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'luodi-crash-'));
  chmodSync(dataDir, 0o711);
  return { dataDir, postgres: await startEmbeddedPostgres({ dataDir, mode: 'durable' }) };
}

/** Removes the data folder of the run. */
export const removeFolder = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true });
