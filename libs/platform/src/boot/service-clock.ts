import { Client } from 'pg';
import type { ReadDatabase } from '../database';

/** The legal clock of one service. */
export interface ServiceClock {
  /** Milliseconds, sandbox offset included. */
  now(): Promise<number>;
  /** Moves the sandbox to this offset, never back (one statement, all lanes see it with their next batch). */
  set(offsetMs: number): Promise<void>;
  /** Earliest pending due time, milliseconds; undefined when nothing is armed. */
  nextDue(): Promise<number | undefined>;
}

interface Parts {
  readonly database: ReadDatabase;
  /** As the application role, which may move the clock forward through one function. */
  readonly databaseUrl: string;
  /** Called after the clock moved: something may be due now. */
  readonly moved: () => void;
  readonly sandbox: boolean;
}

const NEXT_DUE = `select (extract(epoch from min(due_at)) * 1000)::float8 as due from deadline where state = 'pending'`;

/** The legal clock of one database; `set` only in a sandbox, in milliseconds of offset. */
export const serviceClock = ({ database, databaseUrl, moved, sandbox }: Parts): ServiceClock => ({
  now: () => database.now(),
  set: async (offsetMs) => {
    if (!sandbox) throw new Error('time travels in a sandbox only');
    await advance(databaseUrl, offsetMs);
    moved();
  },
  nextDue: async () => {
    const [row] = await database.query<{ due: number | null }>(['*'], NEXT_DUE);
    return row?.due ?? undefined;
  },
});

async function advance(url: string, offsetMs: number): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('select sandbox_advance($1)', [offsetMs]);
  } finally {
    await client.end();
  }
}
