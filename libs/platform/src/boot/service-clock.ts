import { Pool } from 'pg';
import { CONNECTION_LIMITS } from '../database/connection-limits';
import type { ReadDatabase } from '../database';

/** The legal clock of one service. */
export interface ServiceClock {
  /** Milliseconds, sandbox offset included. */
  now(): Promise<number>;
  /** Moves the sandbox to this offset, never back (one statement, all lanes see it with their next batch). */
  set(offsetMs: number): Promise<void>;
  /** Earliest pending due time, milliseconds; undefined when nothing is armed. */
  nextDue(): Promise<number | undefined>;
  close(): Promise<void>;
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

/** A journey moves the clock at each of its stops; between journeys no connection is kept, in milliseconds. */
const KEPT_MS = 10_000;

/** The legal clock of one database; `set` only in a sandbox, in milliseconds of offset. */
export const serviceClock = ({ database, databaseUrl, moved, sandbox }: Parts): ServiceClock => {
  const mover = new Pool({
    connectionString: databaseUrl,
    max: 1,
    ...CONNECTION_LIMITS,
    idleTimeoutMillis: KEPT_MS,
    allowExitOnIdle: true,
  });
  mover.on('error', () => undefined);
  return {
    now: () => database.now(),
    set: async (offsetMs) => {
      if (!sandbox) throw new Error('time travels in a sandbox only');
      await mover.query('select sandbox_advance($1)', [offsetMs]);
      moved();
    },
    nextDue: async () => {
      const [row] = await database.query<{ due: number | null }>(['*'], NEXT_DUE);
      return row?.due ?? undefined;
    },
    close: () => mover.end(),
  };
};
