import { setTimeout as delay } from 'node:timers/promises';
import type { CloudEvent, EventContract } from '@luodi/contracts';
import type { PoolClient } from 'pg';
import { decodeEvent, type Decoded } from './decode-event';
import type { Received } from './event-bus';
import { nameOf, type Inbox, type ParkCause, type ParkedEvent, type ProjectKey, type ProjectState } from './inbox';
import { isUnavailable } from './unavailable';

export interface RetryPolicy {
  /** Tries of one event, the first included, before its project is parked (P03). */
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 5, firstDelayMs: 50, maxDelayMs: 800 };

/** What became of a message; every message has exactly one of these. */
export type MessageOutcome = 'done' | 'repeated' | 'parked';

export interface IntakeOptions {
  readonly inbox: Inbox;
  readonly contracts: ReadonlyMap<string, EventContract>;
  /** Runs every handler of the event's type; a rejection asks for another try. Types without handler return at once. */
  readonly handle: (event: CloudEvent) => Promise<void>;
  readonly retry?: RetryPolicy;
  readonly report?: (
    outcome: MessageOutcome,
    about: { topic: string; type?: string; cause?: ParkCause; reason?: string },
  ) => void;
}

interface Failure {
  readonly cause: ParkCause;
  readonly reason: string;
  readonly attempts: number;
}

type Readable = Decoded & { readonly event: CloudEvent };

const isReadable = (decoded: Decoded): decoded is Readable => decoded.event !== undefined;

/**
 * Takes a batch: the events of one project in order, different projects at the same time, so that their commands meet in
 * one commit. Throws only when the machine beneath is away; then nothing counts as handled.
 */
export class Intake {
  constructor(private readonly options: IntakeOptions) {}

  async process(messages: readonly Received[]): Promise<void> {
    const decoded = messages.map((message) => decodeEvent(message, this.options.contracts));
    for (const bad of decoded.filter((one) => !isReadable(one))) await this.parkUnreadable(bad);
    const projects = byProject(decoded.filter(isReadable));
    if (projects.length === 0) return;
    const states = await this.options.inbox.read(projects.map((project) => project.key));
    const outcomes = await Promise.allSettled(
      projects.map(async ({ key, events }) => {
        const before = states.get(nameOf(key)) ?? { last: 0, parkedFrom: undefined };
        const last = await this.takeProject(key, events, before);
        return { ...key, last, moved: last > before.last };
      }),
    );
    await this.options.inbox.advance(
      outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' && outcome.value.moved ? [outcome.value] : [])),
    );
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken) throw broken.reason;
  }

  /**
   * Replays what a project has parked, in order, through the same handlers, until one fails again or a number is
   * missing. Event ids stay as they are, so that nothing takes effect twice (F78).
   */
  async replay(key: ProjectKey): Promise<{ replayed: number; stillParked: number; reason?: string }> {
    return this.options.inbox.exclusively(key, async (client) => {
      const state = (await this.options.inbox.read([key], client)).get(nameOf(key));
      const drained = await this.drain(key, state?.last ?? 0, client, true);
      const { rows } = await client.query<{ count: string }>(
        `select count(*) from parked where source = $1 and project_id = $2 and state = 'parked'`,
        [key.source, key.projectId],
      );
      return { replayed: drained.replayed, stillParked: Number(rows[0]?.count ?? 0), reason: drained.reason };
    });
  }

  private async takeProject(key: ProjectKey, events: readonly Readable[], state: ProjectState): Promise<number> {
    let { last } = state;
    if (state.parkedFrom !== undefined) return this.takeBehindParked(key, events, last);
    for (const [index, one] of events.entries()) {
      const { sequence } = one.event;
      if (sequence <= last) {
        this.report('repeated', one);
        continue;
      }
      if (sequence > last + 1) return this.takeBehindParked(key, events.slice(index), last);
      const failure = await this.attempt(one);
      if (failure) return this.takeBehindParked(key, events.slice(index), last, failure);
      last = sequence;
      this.report('done', one);
    }
    return last;
  }

  /** The careful way, under the project's lock: something is parked, is missing, or has just failed. */
  private takeBehindParked(
    key: ProjectKey,
    events: readonly Readable[],
    reached: number,
    failure?: Failure,
  ): Promise<number> {
    const { inbox } = this.options;
    return inbox.exclusively(key, async (client) => {
      let last = Math.max(reached, (await inbox.read([key], client)).get(nameOf(key))?.last ?? 0);
      for (const [index, one] of events.entries()) {
        const { sequence } = one.event;
        if (sequence <= last) {
          this.report('repeated', one);
          continue;
        }
        const first = await inbox.firstParked(key, client);
        const itsTurn = sequence === last + 1 && (first === undefined || first.sequence > sequence);
        if (!itsTurn) {
          await this.park(one, waitingFor(sequence, last, first), client);
          continue;
        }
        const failed = index === 0 && failure ? failure : await this.attempt(one);
        if (failed) {
          await this.park(one, failed, client);
          continue;
        }
        this.report('done', one);
        last = (await this.drain(key, sequence, client, false)).last;
      }
      if (last > 0) await inbox.advance([{ ...key, last }], client);
      return last;
    });
  }

  /** Goes on with what waited. A failed event itself is tried again only on demand (`retryFailed`). */
  private async drain(
    key: ProjectKey,
    reached: number,
    client: PoolClient,
    retryFailed: boolean,
  ): Promise<{ last: number; replayed: number; reason?: string }> {
    const { inbox } = this.options;
    let last = reached;
    for (let replayed = 0; ;) {
      const parked = await inbox.firstParked(key, client);
      if (!parked) return { last, replayed };
      if (parked.sequence > last + 1) return { last, replayed, reason: `number ${last + 1} is missing` };
      if (parked.sequence === last + 1) {
        if (!retryFailed && parked.cause !== 'gap' && parked.cause !== 'waiting') return { last, replayed };
        const failure = await this.attempt(decodeEvent(parked.message, this.options.contracts));
        if (failure) {
          await inbox.markFailed(parked.id, failure, client);
          return { last, replayed, reason: failure.reason };
        }
        last = parked.sequence;
        replayed += 1;
        await inbox.advance([{ ...key, last }], client);
      }
      await inbox.markReplayed(parked.id, client);
    }
  }

  /** Bounded tries with jitter; nothing but "the machine is away" leaves here as an error (P02, P03). */
  private async attempt(one: Decoded): Promise<Failure | undefined> {
    if (one.fault || !one.event) {
      const fault = one.fault ?? { cause: 'unreadable' as const, reason: 'no event' };
      return { ...fault, attempts: 0 };
    }
    const { attempts, firstDelayMs, maxDelayMs } = this.options.retry ?? DEFAULT_RETRY;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.options.handle(one.event);
        return undefined;
      } catch (error) {
        if (isUnavailable(error)) throw error;
        if (attempt >= attempts) return { cause: 'failed', reason: sentenceOf(error), attempts };
        const wait = Math.min(firstDelayMs * 2 ** (attempt - 1), maxDelayMs);
        await delay(wait * (0.5 + Math.random() / 2));
      }
    }
  }

  private async parkUnreadable(one: Decoded): Promise<void> {
    const fault = one.fault ?? { cause: 'unreadable' as const, reason: 'no event' };
    await this.options.inbox.park({ message: one.message, ...fault, attempts: 0 });
    this.options.report?.('parked', { topic: one.message.topic, ...fault });
  }

  private async park(one: Readable, failure: Failure, client: PoolClient): Promise<void> {
    await this.options.inbox.park({ message: one.message, event: one.event, ...failure }, client);
    this.options.report?.('parked', {
      topic: one.message.topic,
      type: one.event.type,
      cause: failure.cause,
      reason: failure.reason,
    });
  }

  private report(outcome: MessageOutcome, one: Readable): void {
    this.options.report?.(outcome, { topic: one.message.topic, type: one.event.type });
  }
}

const waitingFor = (sequence: number, last: number, first: ParkedEvent | undefined): Failure =>
  first === undefined || sequence < first.sequence
    ? { cause: 'gap', reason: `number ${last + 1} is missing before ${sequence}`, attempts: 0 }
    : { cause: 'waiting', reason: `waits behind number ${first.sequence}`, attempts: 0 };

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function byProject(events: readonly Readable[]): { key: ProjectKey; events: Readable[] }[] {
  const projects = new Map<string, { key: ProjectKey; events: Readable[] }>();
  for (const one of events) {
    const key = { source: one.event.source, projectId: one.event.projectid };
    const known = projects.get(nameOf(key));
    if (known) known.events.push(one);
    else projects.set(nameOf(key), { key, events: [one] });
  }
  return [...projects.values()];
}
