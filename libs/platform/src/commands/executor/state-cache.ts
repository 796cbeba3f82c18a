import type { Snapshot } from './snapshot';

/**
 * Snapshots of streams by id, checked against the version under the lock: it may be stale and is never wrong. The
 * oldest used goes first.
 */
export class StateCache {
  private readonly snapshots = new Map<string, Snapshot>();

  constructor(private readonly capacity: number) {}

  get(streamId: string): Snapshot | undefined {
    return this.snapshots.get(streamId);
  }

  put(snapshot: Snapshot): void {
    const id = snapshot.facts.streamId;
    this.snapshots.delete(id);
    this.snapshots.set(id, snapshot);
    if (this.snapshots.size <= this.capacity) return;
    const oldest = this.snapshots.keys().next().value;
    if (oldest !== undefined) this.snapshots.delete(oldest);
  }
}
