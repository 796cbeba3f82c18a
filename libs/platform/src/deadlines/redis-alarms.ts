import type { JobBell } from '../jobs/jobs';
import type { Alarms } from './alarms';
import type { DueDeadline } from './due-deadlines';
import { RedisBell, type RedisBellOptions } from './redis-bell';
import { generationOf } from './generation';

/** How far ahead alarms are set, in milliseconds; the sweeper sets later ones when they come nearer. */
const AHEAD_MS = 3_600_000;

/** Alarms for deadlines: one per generation, `stream/key/generation` (P55a). */
export class RedisAlarms implements Alarms {
  private readonly bell: RedisBell;

  constructor(options: RedisBellOptions) {
    this.bell = new RedisBell(options);
  }

  listen(wake: () => void): void {
    this.bell.listen(wake);
  }

  arm(deadlines: readonly DueDeadline[], now: number): Promise<void> {
    const rings = deadlines.map((deadline) => ({ id: generationOf(deadline), delayMs: deadline.dueAt - now }));
    return this.bell.ring(rings.filter((ring) => ring.delayMs < AHEAD_MS));
  }

  close(): Promise<void> {
    return this.bell.close();
  }
}

/** Wakes a worker in whatever process it is. */
export class RedisJobBell implements JobBell {
  private readonly bell: RedisBell;

  constructor(options: RedisBellOptions) {
    this.bell = new RedisBell(options);
  }

  listen(wake: () => void): void {
    this.bell.listen(wake);
  }

  ring(jobId: string): Promise<void> {
    return this.bell.ring([{ id: jobId, delayMs: 0 }]);
  }

  close(): Promise<void> {
    return this.bell.close();
  }
}
