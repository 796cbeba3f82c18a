/** A sleep that somebody can end, and that remembers a wake-up that came while nobody slept. */
export class WakeableSleep {
  private woken = false;
  private release: (() => void) | undefined;

  wake(): void {
    this.woken = true;
    this.release?.();
  }

  /** Forgets wake-ups: what comes after this call counts. Call it before looking for work. */
  clear(): void {
    this.woken = false;
  }

  /** At most `ms` milliseconds; timers stay short, longer waits are looked at again (M19). */
  async for(ms: number): Promise<void> {
    if (this.woken) return this.clear();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, Math.min(ms, 60_000)));
      this.release = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.release = undefined;
    this.woken = false;
  }
}
