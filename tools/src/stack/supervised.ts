import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './stack-file';

/** One running process of the stack. */
export interface Part {
  readonly pid: number;
  stop(): Promise<void>;
}

const LOOK_MS = 200;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** Keeps one process running: looks after its pid and starts it again when it is gone, a little later each time. */
export class Supervised {
  private part: Part | undefined;
  private stopping = false;
  private watching: Promise<void> = Promise.resolve();

  private constructor(
    readonly name: string,
    private readonly start: () => Promise<Part>,
    private readonly changed: (name: string, pid: number) => void,
  ) {}

  /** Rejects when the first start fails: then the reason is not a crash. */
  static async start(
    name: string,
    start: () => Promise<Part>,
    changed: (name: string, pid: number) => void,
  ): Promise<Supervised> {
    const supervised = new Supervised(name, start, changed);
    await supervised.launch();
    supervised.watching = supervised.watch();
    return supervised;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.part?.stop();
    await this.watching;
  }

  private async launch(): Promise<void> {
    this.part = await this.start();
    this.changed(this.name, this.part.pid);
  }

  private async watch(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    let startedAt = Date.now();
    while (!this.stopping) {
      await delay(LOOK_MS);
      if (this.stopping || (this.part && isAlive(this.part.pid))) continue;
      wait = Date.now() - startedAt > LONGEST_WAIT_MS * 2 ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
      console.error(`${this.name} ended; it is started again in ${wait} ms`);
      await delay(wait);
      if (this.stopping) return;
      startedAt = Date.now();
      await this.launch().catch((error: unknown) => {
        this.part = undefined;
        console.error(`${this.name} does not start: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }
}
