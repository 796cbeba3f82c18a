/** Somebody was refused: who, what, when, from where (S85). */
export interface Denial {
  /** Wall clock, milliseconds. */
  readonly at: number;
  readonly service: string;
  readonly method: string;
  /** Without the query: what was asked for, not how. */
  readonly path: string;
  readonly status: number;
  readonly code: string;
  /** Absent when nobody was known, as with a refused token. */
  readonly personId?: string;
  readonly zone?: string;
  readonly from?: string;
}

/** The same refusal, so many times. */
export interface CountedDenial extends Denial {
  readonly times: number;
}

/** Takes note of refusals; never in the way of an answer. */
export interface DenialSink {
  note(denial: Denial): void;
}

export interface DenialLogOptions {
  /** Hands a batch to whoever keeps it; what rejects is sent again, under the same id. */
  readonly send: (batch: { readonly batchId: string; readonly denials: readonly CountedDenial[] }) => Promise<void>;
  readonly newId: () => string;
  readonly now?: () => number;
  readonly flushMs?: number;
}

interface Seen {
  readonly denial: Denial;
  times: number;
}

const WINDOW_MS = 60_000;
/** Different refusals told one by one in a window; beyond, only how many there were: a flood cannot fill the disk. */
const DISTINCT = 200;
/** Refusals kept while their keeper is away. */
const WAITING = 1000;
const BATCH = 200;
const FLUSH_MS = 500;

/**
 * Tells the first of equal refusals at once and the number of the others at the end of the minute, so that a process
 * writes at most about four hundred rows a minute, whatever is thrown at it. In memory: a killed process loses half a
 * second of refusals, never of decisions.
 */
export class DenialLog implements DenialSink {
  private readonly seen = new Map<string, Seen>();
  private windowEnds = 0;
  private waiting: CountedDenial[] = [];
  private sending: { batchId: string; denials: readonly CountedDenial[] } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();
  private readonly now: () => number;

  constructor(private readonly options: DenialLogOptions) {
    this.now = options.now ?? Date.now;
    this.timer = setInterval(() => this.tick(), options.flushMs ?? FLUSH_MS).unref();
  }

  note(denial: Denial): void {
    this.turn();
    const { personId = '', from = '', method, path, status } = denial;
    const key = [personId, from, method, path, status].join(' ');
    const known = this.seen.get(key) ?? (this.seen.size < DISTINCT ? undefined : this.overflow(denial));
    if (known) known.times += 1;
    else {
      this.seen.set(key, { denial, times: 0 });
      this.queue({ ...denial, times: 1 });
    }
  }

  /** Sends what waits; resolves when that was tried. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.sendWaiting());
    return this.flushing;
  }

  /** The last counts and all that waits. */
  async stop(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.closeWindow();
    await this.flush();
  }

  private tick(): void {
    this.turn();
    void this.flush();
  }

  private overflow({ at, service, status }: Denial): Seen {
    const key = `more ${status}`;
    const more = this.seen.get(key) ?? {
      denial: { at, service, method: '*', path: '*', status, code: 'COMMON.TOO_MANY_REQUESTS' },
      times: 0,
    };
    this.seen.set(key, more);
    return more;
  }

  private turn(): void {
    const now = this.now();
    if (now < this.windowEnds) return;
    this.closeWindow();
    this.windowEnds = now + WINDOW_MS;
  }

  private closeWindow(): void {
    for (const { denial, times } of this.seen.values()) if (times > 0) this.queue({ ...denial, times });
    this.seen.clear();
  }

  private queue(denial: CountedDenial): void {
    if (this.waiting.length < WAITING) this.waiting.push(denial);
  }

  private async sendWaiting(): Promise<void> {
    while (this.sending || this.waiting.length > 0) {
      this.sending ??= { batchId: this.options.newId(), denials: this.waiting.splice(0, BATCH) };
      try {
        await this.options.send(this.sending);
        this.sending = undefined;
      } catch {
        // Its keeper is away: the batch waits, the next round sends it again under the same id.
        return;
      }
    }
  }
}
