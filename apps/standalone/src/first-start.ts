import type { DemoLogin, ServicePort } from '@luodi/gateway-app';
import type { DataFiles } from './data-files';

/** What the demo needs to set itself up through commands, as people would. */
export interface Installation {
  readonly baseUrl: string;
  readonly securityAdmin: { readonly username: string; readonly password: string };
  readonly demoPassword: string;
}

/** The demo of a sandbox. */
export interface Demo {
  /** Where the clock of a fresh sandbox begins: an ISO instant. */
  readonly startsAt: string;
  /** Sets everything up through commands. Must be repeatable: a start may be killed in the middle. */
  readonly setUp: (installation: Installation) => Promise<void>;
  /** Who may sign in, for the greeting and the status page. */
  readonly logins: (demoPassword: string) => readonly DemoLogin[];
}

/**
 * S14: the first account exists from the first start, with a generated password that stands in the data folder before
 * the account is made: a start that is killed between the two, or before the logins are written, loses nothing.
 */
export async function firstAdministrator(identity: ServicePort, files: DataFiles): Promise<DemoLogin> {
  const known = files.readLogins();
  if (known) return known.administrator;
  const password = files.secrets.administratorPassword;
  const answer = await identity.ask('POST', '/api/identity/internal/first-administrator', { password });
  if (answer.status !== 200) throw new Error(`identity made no administrator: ${JSON.stringify(answer.body)}`);
  const { username } = answer.body as { username: string };
  const administrator = { username, password, who: '安全管理员 security administrator' };
  files.writeLogins({ administrator, demo: [], seeded: false });
  return administrator;
}

/**
 * Makes the demo unless it is complete. A demo that fails keeps nobody from working: why is returned, and the next start
 * tries again.
 */
export async function setUpOnce(files: DataFiles, baseUrl: string, demo: Demo): Promise<string | undefined> {
  const logins = files.readLogins();
  if (!logins || logins.seeded) return undefined;
  const { administrator } = logins;
  const { demoPassword } = files.secrets;
  files.writeLogins({ administrator, demo: demo.logins(demoPassword), seeded: false });
  try {
    await demo.setUp({ baseUrl, securityAdmin: administrator, demoPassword });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  files.writeLogins({ administrator, demo: demo.logins(demoPassword), seeded: true });
  return undefined;
}
