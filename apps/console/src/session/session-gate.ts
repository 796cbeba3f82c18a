/**
 * A session that ended in the middle of work: requests wait here until the same person has signed in again, then they
 * are sent once more. Nothing that was typed is lost, because no page is left.
 */
export class SessionGate {
  private waiting: { readonly promise: Promise<void>; readonly open: () => void } | undefined;
  private readonly listeners = new Set<() => void>();
  /** Whether somebody was signed in on this page; before, a refusal means: go to the login page. */
  private known = false;

  /** Somebody is signed in. */
  welcome(): void {
    this.known = true;
    this.waiting?.open();
    this.waiting = undefined;
    this.tell();
  }

  /** Nobody is signed in any more, on purpose. */
  leave(): void {
    this.known = false;
  }

  /** Waits until the person is back; false at once where nobody was known. */
  async comeBack(): Promise<boolean> {
    if (!this.known) return false;
    this.waiting ??= openable();
    this.tell();
    await this.waiting.promise;
    return true;
  }

  /** For React: whether requests wait for a login. */
  readonly isExpired = (): boolean => this.waiting !== undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function openable(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

/** The gate of this page. */
export const sessionGate = new SessionGate();
