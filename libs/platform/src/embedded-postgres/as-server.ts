import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { NOBODY, runsAsRoot } from './data-folder';

/** A program to start, as whom PostgreSQL wants to be started. */
export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

const SETPRIV = '/usr/bin/setpriv';
const READS_ANYWHERE = '+dac_read_search';

/**
 * PostgreSQL refuses to run as root: root starts it as `nobody`. Where `nobody` may not walk to the programs or the
 * folder (a private home), it gets the one capability to do so, and no right to write.
 * Errors: a private folder on a system without `setpriv`, in one sentence.
 */
export function asServer(program: string, args: readonly string[], folder: string): ServerCommand {
  if (!runsAsRoot()) return { program, args, identity: {} };
  const closed = closedDirectory(folder) ?? closedDirectory(dirname(program));
  if (closed === undefined) return { program, args, identity: { uid: NOBODY, gid: NOBODY } };
  if (!existsSync(SETPRIV))
    throw new Error(
      `PostgreSQL runs as "nobody" here and cannot enter ${closed}; choose a folder that everyone may walk through.`,
    );
  const who = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const may = [`--inh-caps=${READS_ANYWHERE}`, `--ambient-caps=${READS_ANYWHERE}`];
  return { program: SETPRIV, args: [...who, ...may, program, ...args], identity: {} };
}

/** The first directory on the way that others may not walk through. */
function closedDirectory(path: string): string | undefined {
  for (let at = path; at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o001) === 0) return at;
  return undefined;
}
