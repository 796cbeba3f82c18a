import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Outcome } from '../../src/commands';
import type { Answer, Ask, Order } from './executor-child';

/** An answer nobody can trust: the process died or threw before it could tell. The same key finds out. */
export type Told = Outcome | 'unknown';

/** A real process with an executor in it. */
export class ExecutorProcess {
  private readonly open = new Map<number, (told: Told) => void>();
  private readonly process: ChildProcess;
  private readonly loaded: Promise<unknown>;
  private asked = 0;
  private dead = false;
  /** The signal it died of. */
  readonly ended: Promise<NodeJS.Signals | null>;

  /** Loads its code at once, works from `start` on. */
  constructor() {
    this.process = fork(join(__dirname, 'run-typescript.js'), [], {
      execArgv: ['--conditions=@luodi/source', '--no-warnings'],
      env: { PATH: process.env.PATH },
      serialization: 'advanced',
    });
    this.loaded = once(this.process, 'message');
    this.ended = once(this.process, 'exit').then(([, signal]: unknown[]) => {
      this.dead = true;
      for (const settle of this.open.values()) settle('unknown');
      this.open.clear();
      return signal as NodeJS.Signals | null;
    });
  }

  get alive(): boolean {
    return !this.dead;
  }

  async start(databaseUrl: string, failpoints: string): Promise<void> {
    await this.loaded;
    const ready = once(this.process, 'message');
    this.tell({ start: { databaseUrl, failpoints } });
    const first = await Promise.race([ready.then(() => 'ready'), this.ended.then(() => 'dead')]);
    if (first === 'dead') throw new Error('the executor process died before it was ready');
    this.process.on('message', (answer: Answer) => {
      this.open.get(answer.id)?.(answer.outcome ?? 'unknown');
      this.open.delete(answer.id);
    });
  }

  ask(ask: Ask): Promise<Told> {
    if (this.dead) return Promise.resolve('unknown');
    this.asked += 1;
    const id = this.asked;
    return new Promise((settle) => {
      this.open.set(id, settle);
      this.tell({ id, ask });
    });
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (this.alive) this.process.kill('SIGKILL');
    await this.ended;
  }

  /** A message to a process that is just dying is lost; its end settles what was asked. */
  private tell(order: Order): void {
    this.process.send(order, () => undefined);
  }
}
