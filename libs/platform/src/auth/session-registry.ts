/** Tells whether a token that still runs was taken back: after logout, or after the person's rights changed. */
export interface SessionRegistry {
  isRevoked(sessionId: string, personId: string, tokenVersion: number): boolean;
}

/** What identity tells the services: sessions that ended, and the lowest token version still good per person. */
export interface Revocations {
  readonly sessions: readonly string[];
  readonly versions: Readonly<Record<string, number>>;
}

/** The registry as plain memory: identity's own in one process, and what the polling registry fills elsewhere. */
export class InMemorySessionRegistry implements SessionRegistry {
  private readonly ended = new Set<string>();
  private readonly lowest = new Map<string, number>();

  isRevoked(sessionId: string, personId: string, tokenVersion: number): boolean {
    return this.ended.has(sessionId) || tokenVersion < (this.lowest.get(personId) ?? 0);
  }

  /** Logout (S10). */
  end(sessionId: string): void {
    this.ended.add(sessionId);
  }

  /** Rights changed: tokens below this version are refused from now on (S08). */
  requireVersion(personId: string, version: number): void {
    this.lowest.set(personId, Math.max(version, this.lowest.get(personId) ?? 0));
  }

  apply(revocations: Revocations): void {
    for (const session of revocations.sessions) this.end(session);
    for (const [person, version] of Object.entries(revocations.versions)) this.requireVersion(person, version);
  }
}
