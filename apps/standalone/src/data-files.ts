import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DemoLogin } from '@luodi/gateway-app';

/** Made once for this installation; never in the repository, never printed. */
export interface Secrets {
  readonly serviceSecret: string;
  readonly cursorSecret: string;
  /** S14: of the first account, kept before the account is made, so that a start that is cut off does not lose it. */
  readonly administratorPassword: string;
  /** One password for all people of the demo. */
  readonly demoPassword: string;
}

/** Who may sign in at first, kept beside the database for whoever may read the folder. */
export interface Logins {
  readonly administrator: DemoLogin;
  readonly demo: readonly DemoLogin[];
  /** The demo is complete: the next start makes nothing. */
  readonly seeded: boolean;
}

export interface DataFiles {
  readonly root: string;
  readonly secrets: Secrets;
  readLogins(): Logins | undefined;
  writeLogins(logins: Logins): void;
}

/** Opens the data folder; makes it, with its secrets, at the first start. */
export function openDataFiles(dataDir: string): DataFiles {
  const root = resolve(dataDir);
  mkdirSync(root, { recursive: true, mode: 0o711 });
  const loginsFile = join(root, 'logins.json');
  return {
    root,
    secrets: secretsOf(join(root, 'secrets.json')),
    readLogins: () => (existsSync(loginsFile) ? (JSON.parse(readFileSync(loginsFile, 'utf8')) as Logins) : undefined),
    writeLogins: (logins) => writeWhole(loginsFile, logins),
  };
}

function secretsOf(file: string): Secrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets = {
    serviceSecret: secret(),
    cursorSecret: secret(),
    administratorPassword: `luodi-${randomBytes(12).toString('hex')}`,
    demoPassword: `luodi-${randomBytes(9).toString('hex')}`,
  };
  writeWhole(file, secrets);
  return secrets;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Readable by the starting user alone, and never half a file: a kill leaves the old or the new one. */
function writeWhole(file: string, content: object): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
