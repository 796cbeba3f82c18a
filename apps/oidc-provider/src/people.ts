import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Who may sign in at the provider. */
export interface People {
  isKnown(username: string, password: string): boolean;
}

interface Logins {
  readonly administrator?: { readonly username: string; readonly password: string };
  readonly demo?: readonly { readonly password: string }[];
}

/**
 * The people of the sandbox: its first administrator, and with the demo's one password everybody else. Whether Luodi
 * knows somebody is Luodi's business. Read at each sign-in, because the file is written after the provider started.
 */
export const peopleOfLoginsFile = (file: string): People => ({
  isKnown: (username, password) => {
    const { administrator, demo = [] } = readLogins(file);
    const expected = username === administrator?.username ? administrator.password : demo[0]?.password;
    return expected !== undefined && isSame(password, expected);
  },
});

function readLogins(file: string): Logins {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Logins;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Compares without telling by time how much was right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
