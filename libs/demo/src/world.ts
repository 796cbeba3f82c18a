import { randomUUID } from 'node:crypto';
import { Session } from './client';

export interface Login {
  readonly username: string;
  readonly password: string;
}

export interface WorldOptions {
  readonly baseUrl: string;
  /** The account made at installation: it adds everybody else. */
  readonly securityAdmin: Login;
  /** One password for all demo people of this installation, generated when it was set up. */
  readonly demoPassword: string;
  /** Where an edition has both ways in: by password. */
  readonly preferPassword?: boolean;
}

/** A running edition as its users reach it: people with their logins, and in the sandbox a clock. */
export class World {
  private readonly sessions = new Map<string, Session>();
  private readonly personIds = new Map<string, Promise<string>>();
  private act: { readonly day: string; readonly name: string; keys: number } | undefined;
  readonly securityAdmin: Session;

  constructor(readonly options: WorldOptions) {
    this.securityAdmin = new Session(
      options.baseUrl,
      options.securityAdmin.username,
      options.securityAdmin.password,
      this.sessionOptions(),
    );
  }

  /** A demo person by user name: `jianshi.window`, `demo.system`. */
  as(username: string): Session {
    let session = this.sessions.get(username);
    if (!session) {
      session = new Session(this.options.baseUrl, username, this.options.demoPassword, this.sessionOptions());
      this.sessions.set(username, session);
    }
    return session;
  }

  private sessionOptions() {
    return { nextKey: () => this.nextKey(), preferPassword: this.options.preferPassword ?? false };
  }

  /** The id of a demo person, asked once. */
  personIdOf(username: string): Promise<string> {
    const known = this.personIds.get(username) ?? this.askWhoIs(username);
    this.personIds.set(username, known);
    return known;
  }

  private async askWhoIs(username: string): Promise<string> {
    return (await this.as(username).get<{ personId: string }>('/identity/me')).personId;
  }

  /** Makes somebody sign in again at the next request: a token names the zones there were when it was made. */
  signInAnew(username: string): void {
    this.sessions.delete(username);
  }

  /** Legal time of the installation. */
  async now(): Promise<Date> {
    const response = await fetch(`${this.options.baseUrl}/api/status`);
    return new Date(((await response.json()) as { now: string }).now);
  }

  /** Today in Asia/Shanghai, `YYYY-MM-DD`; within an act, the day of the act. */
  async today(): Promise<string> {
    return this.act?.day ?? dayOfDate(await this.now());
  }

  /**
   * Commands from here on belong to an act of a given day: their days and keys are the same whenever it is played, so
   * that an act that was cut off can be played again and each of its commands happens once (INV-02).
   */
  beginAct(name: string, day: string): void {
    this.act = { name, day, keys: 0 };
  }

  /** The key of the next command. */
  nextKey(): string {
    if (!this.act) return randomUUID();
    this.act.keys += 1;
    return `${this.act.name}-${this.act.keys}`;
  }

  /** Sandbox only: moves the clock through every due moment on the way and returns when all is settled. */
  async travelTo(to: string): Promise<void> {
    await this.as('demo.system').post('/sandbox/clock', { to });
  }
}

/** The civil day of an instant in Asia/Shanghai. */
export const dayOfDate = (date: Date): string => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
