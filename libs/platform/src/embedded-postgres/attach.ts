import { existsSync, readFileSync } from 'node:fs';
import { isInitialised, openDataFolder, passwordsOf } from './data-folder';
import { runningServerPid } from './orphan';
import { startEmbeddedPostgres, urlsOf, type ServerRole } from './start-embedded-postgres';

/** A server that somebody else may be running: where it is, and how to leave it as it was found. */
export interface AttachedPostgres {
  url(database: string, role: ServerRole): string;
  /** Stops the server if it was started for this visit; leaves it alone if it was running. */
  leave(): Promise<void>;
}

/** Line of `postmaster.pid` that holds the port. */
const PORT_LINE = 3;

/**
 * Looks into a data folder whether its server runs or not: joins the running one, else starts it for the visit.
 * Errors: a folder without a cluster, in one sentence.
 */
export async function attachEmbeddedPostgres(dataDir: string): Promise<AttachedPostgres> {
  const folder = openDataFolder(dataDir);
  if (!isInitialised(folder)) throw new Error(`There is no database in ${folder.root}.`);
  if (runningServerPid(folder) !== undefined && existsSync(folder.postmasterPid)) {
    const port = Number(readFileSync(folder.postmasterPid, 'utf8').split('\n')[PORT_LINE]);
    return { url: urlsOf(passwordsOf(folder), port), leave: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir, mode: 'durable' });
  return { url: (database, role) => server.url(database, role), leave: () => server.stop() };
}
