/** Failures after which a name is locked, and for how long (S12). */
const ALLOWED_FAILURES = 5;
const LOCK_MS = 15 * 60_000;
/** Names remembered; the longest unseen is forgotten first. */
const NAMES = 10_000;

interface Attempts {
  readonly failures: number;
  readonly lockedUntil: number;
}

/** Counts failures per name, known or not, in memory: guessing at the provider is no easier than at Luodi (S12). */
export class SignInGuard {
  private readonly names = new Map<string, Attempts>();

  isLocked(username: string, now: number): boolean {
    return (this.names.get(username)?.lockedUntil ?? 0) > now;
  }

  note(username: string, succeeded: boolean, now: number): void {
    const failures = (this.names.get(username)?.failures ?? 0) + 1;
    this.names.delete(username);
    if (succeeded) return;
    const locks = failures >= ALLOWED_FAILURES;
    this.names.set(username, locks ? { failures: 0, lockedUntil: now + LOCK_MS } : { failures, lockedUntil: 0 });
    const oldest = this.names.size > NAMES ? this.names.keys().next().value : undefined;
    if (oldest !== undefined) this.names.delete(oldest);
  }
}
