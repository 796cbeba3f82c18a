import type { DomainEvent } from '@luodi/domain';
import type { CommandContext } from '../commands';
import type { DeadlineWanted } from '../define-aggregate';
import type { EntryTable } from '../row-table';
import type { Firing } from './job';
import type { Row, Snapshot } from './snapshot';

/** A private event with what is stored beside it. */
export interface PendingEvent {
  readonly version: number;
  readonly event: DomainEvent;
  readonly context: CommandContext;
}

/** What the batch makes of one deadline of a stream. */
export type DeadlineChange =
  | { readonly is: 'gone' }
  | {
      readonly is: 'set';
      readonly wanted: DeadlineWanted;
      readonly generation: number;
      readonly state: 'pending' | 'fired';
    };

/** A public event on its way to the outbox. */
export interface PendingPublic {
  readonly projectId: string;
  readonly json: string;
}

/** What one command does to a stream, complete before anything of it is taken over (rule 13). */
export interface Effect {
  readonly after: Snapshot;
  readonly events: readonly PendingEvent[];
  readonly entries: readonly { readonly table: EntryTable<unknown, DomainEvent>; readonly row: Row }[];
  readonly publics: readonly PendingPublic[];
  readonly deadlines: ReadonlyMap<string, DeadlineChange>;
}

/** A deadline as its table has it. */
export interface StoredDeadline {
  readonly key: string;
  readonly kind: string;
  readonly dueAt: number;
  readonly generation: number;
  readonly state: 'pending' | 'fired';
}

/** One stream while a batch works on it: as it was read, and as it is after the commands so far. */
export class StreamWork {
  after: Snapshot;
  readonly events: PendingEvent[] = [];
  readonly entries: { table: EntryTable<unknown, DomainEvent>; row: Row }[] = [];
  readonly deadlines = new Map<string, DeadlineChange>();
  readonly fired: (Firing & { readonly dueAt: number })[] = [];
  /** Rows of deadlines that a firing or a refold had to read. */
  readonly stored = new Map<string, StoredDeadline>();

  constructor(
    readonly before: Snapshot,
    /** Read with an older shape: its rows and deadlines are rebuilt with the next write. */
    readonly refolded: boolean,
  ) {
    this.after = before;
  }

  get isNew(): boolean {
    return this.before.facts.version === 0;
  }

  takeOver(effect: Effect): void {
    this.after = effect.after;
    this.events.push(...effect.events);
    this.entries.push(...effect.entries);
    for (const [key, change] of effect.deadlines) this.deadlines.set(key, change);
  }

  /** The deadline as it is now: what this batch made of it, else its row. */
  deadlineNow(key: string): StoredDeadline | undefined {
    const change = this.deadlines.get(key);
    if (!change) return this.stored.get(key);
    if (change.is === 'gone') return undefined;
    const { kind, dueAt } = change.wanted;
    return { key, kind, dueAt, generation: change.generation, state: change.state };
  }

  /** Writes down a firing; a deadline that is still wanted stays as fired. */
  markFired(firing: Firing, dueAt: number): void {
    this.fired.push({ ...firing, dueAt });
    const wanted = this.after.deadlines().get(firing.key);
    const now = this.deadlineNow(firing.key);
    if (wanted && now?.generation === firing.generation) {
      this.deadlines.set(firing.key, { is: 'set', wanted, generation: firing.generation, state: 'fired' });
    }
  }
}

/**
 * The difference one command makes to the deadlines. A generation is the stream version at which the due time was set
 * (rule 9); taken per command, so that the size of the batch leaves no trace.
 */
export function deadlineDifference(before: Snapshot, after: Snapshot): Map<string, DeadlineChange> {
  const changes = new Map<string, DeadlineChange>();
  const had = before.deadlines();
  const wants = after.deadlines();
  for (const [key, wanted] of wants) {
    const old = had.get(key);
    if (old?.dueAt === wanted.dueAt && old.kind === wanted.kind) continue;
    changes.set(key, { is: 'set', wanted, generation: after.facts.version, state: 'pending' });
  }
  for (const key of had.keys()) if (!wants.has(key)) changes.set(key, { is: 'gone' });
  return changes;
}
