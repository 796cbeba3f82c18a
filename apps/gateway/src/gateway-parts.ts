/** Injection tokens of what the composition hands in. */
export const SESSION_REGISTRY = Symbol('session registry');
export const SERVICES_REACHED = Symbol('services the gateway reaches');
export const EDITION = Symbol('edition');

/** Which edition this is and how it was started. */
export interface Edition {
  readonly name: 'standalone' | 'distributed';
  readonly sandbox: boolean;
  /** Logins of the demo, shown on the status page of a sandbox only. */
  readonly demoLogins: () => readonly DemoLogin[];
}

export interface DemoLogin {
  readonly username: string;
  readonly password: string;
  readonly who: string;
}
