import { systemActor, type DomainError, type DomainEvent } from '@luodi/domain';
import type { CloudEvent, Service } from '@luodi/contracts';
import type { Caller } from '../../auth/caller';
import type { PolicyStore } from '../../policies';
import { Commands, Refused, type CommandContext, type Outcome } from '../commands';
import type { AnyAggregate, AnyCommand, Command, DeadlineHandler } from '../define-command';
import { newMetrics, type CommandMetrics } from './command-metrics';
import { fingerprintOf, isStorable } from './fingerprint';
import { PASSING_CODES, refusedWith, type Firing, type Job } from './job';
import { Lane, type LaneLimits } from './lane';
import { StateCache } from './state-cache';

export interface ExecutorOptions {
  readonly service: Service;
  /** As `luodi_app`. */
  readonly databaseUrl: string;
  readonly policies: PolicyStore;
  readonly aggregates: readonly AnyAggregate[];
  /** Default 1: one lane per process and two cores. */
  readonly lanes?: number;
  /** Commands in one batch; default 256. */
  readonly bound?: number;
  readonly limits?: Partial<LaneLimits>;
  /** States held in memory; default 20,000. */
  readonly cachedStates?: number;
  /** Public events were committed: wakes the relay. */
  readonly onPublished?: (count: number) => void;
  readonly metrics?: CommandMetrics;
}

const LIMITS: LaneLimits = { bound: 256, boundBytes: 4 << 20, queue: 10_000, queueBytes: 64 << 20 };

interface Request {
  readonly command: AnyCommand;
  readonly payload: unknown;
  readonly context: CommandContext;
  readonly firing?: Firing;
  readonly finalRefusals: boolean;
}

/** Queues commands by stream, commits them together, answers everyone after the commit (writepath.md). */
export class CommandExecutor extends Commands {
  readonly metrics: CommandMetrics;
  private readonly lanes: readonly Lane[];
  private stopping = false;

  constructor(private readonly options: ExecutorOptions) {
    super();
    this.metrics = options.metrics ?? newMetrics();
    const limits = { ...LIMITS, ...options.limits, ...(options.bound !== undefined && { bound: options.bound }) };
    const tools = {
      service: options.service,
      aggregates: byType(options.aggregates),
      policies: options.policies,
      cache: new StateCache(options.cachedStates ?? 20_000),
      committed: this.committed.bind(this),
      retried: (kind: string): void => count(this.metrics.retries, kind),
    };
    this.lanes = Array.from({ length: options.lanes ?? 1 }, () => new Lane(options.databaseUrl, limits, tools));
  }

  async start(): Promise<void> {
    await this.options.policies.load();
    await Promise.all(this.lanes.map((lane) => lane.open()));
  }

  /** Takes no new command, finishes what waits, closes its connections. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.lanes.map((lane) => lane.drain()));
  }

  /** Commands waiting in all lanes. */
  get waiting(): number {
    return this.lanes.reduce((sum, lane) => sum + lane.waiting, 0);
  }

  run<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    context: CommandContext,
  ): Promise<Outcome> {
    return this.enqueue({ command, payload, context, finalRefusals: false });
  }

  async execute<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    caller: Caller,
    options: { expectedVersion?: number; keySuffix?: string } = {},
  ): Promise<{ id: string; version: number } & Readonly<Record<string, unknown>>> {
    if (caller.idempotencyKey === undefined) throw new Refused([{ code: 'COMMON.IDEMPOTENCY_KEY_MISSING' }]);
    const outcome = await this.run(command, payload, {
      key: options.keySuffix === undefined ? caller.idempotencyKey : `${caller.idempotencyKey}/${options.keySuffix}`,
      by: caller.actor,
      zones: [caller.zone],
      correlationId: caller.correlationId,
      ...(options.expectedVersion !== undefined && { expectedVersion: options.expectedVersion }),
      ...(caller.traceparent !== undefined && { traceparent: caller.traceparent }),
    });
    if (!outcome.ok) throw new Refused(outcome.errors);
    return { ...outcome.answer, id: outcome.id, version: outcome.version };
  }

  async react<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    event: CloudEvent,
  ): Promise<void> {
    const context: CommandContext = {
      key: `${event.id}/${command.name}/${command.target(payload)}`,
      by: systemActor(this.options.service),
      zones: '*',
      zone: event.zone,
      correlationId: event.correlationid,
      causationId: event.id,
      ...(event.traceparent !== undefined && { traceparent: event.traceparent }),
    };
    const outcome = await this.enqueue({ command, payload, context, finalRefusals: true });
    if (outcome.ok || isFinal(outcome.errors, command as AnyCommand)) return;
    throw new Refused(outcome.errors);
  }

  fire(
    deadline: { streamId: string; key: string; kind: string; generation: number; dueAt: number; zone: string },
    handler: DeadlineHandler,
  ): Promise<Outcome> {
    const { streamId, key, kind, generation, zone } = deadline;
    const id = `${streamId}/${key}/${generation}`;
    const context: CommandContext = {
      key: `deadline/${id}`,
      by: systemActor(this.options.service),
      zones: [zone],
      correlationId: `deadline/${id}`,
    };
    const payload = handler.payload(deadline);
    return this.enqueue({
      command: handler.command,
      payload,
      context,
      firing: { key, kind, generation },
      finalRefusals: true,
    });
  }

  private async enqueue(request: Request): Promise<Outcome> {
    if (this.stopping) return refusedWith('COMMON.UNAVAILABLE');
    const { command, context } = request;
    const parsed = command.schema.safeParse(request.payload);
    if (!parsed.success) {
      const [first, ...rest] = parsed.error.issues.map((issue): DomainError => ({
        code: 'COMMON.INVALID_FIELD',
        facts: { problem: issue.message },
        path: issue.path.join('.'),
      }));
      return first ? { ok: false, errors: [first, ...rest] } : refusedWith('COMMON.INVALID_INPUT');
    }
    const json = JSON.stringify(parsed.data) ?? 'null';
    if (!isStorable(json) || !isStorable(JSON.stringify(context.key))) return refusedWith('COMMON.INVALID_INPUT');
    const streamId = command.target(parsed.data).toLowerCase();
    if (!UUID.test(streamId)) return refusedWith(command.missing);
    return new Promise<Outcome>((settle, fail) => {
      const fingerprint = fingerprintOf(command.name, streamId, json);
      const bytes = json.length + 512;
      this.laneOf(streamId).push({
        ...request,
        payload: parsed.data,
        streamId,
        fingerprint,
        bytes,
        races: 0,
        settle,
        fail,
      });
    });
  }

  private laneOf(streamId: string): Lane {
    const lane = this.lanes[Number.parseInt(streamId.slice(-6), 16) % this.lanes.length];
    if (!lane) throw new Error('an executor has at least one lane');
    return lane;
  }

  private committed(
    jobs: readonly Job[],
    attempt: { answers: ReadonlyMap<Job, Outcome | Error>; published: number; statements: number },
  ): void {
    const { metrics } = this;
    metrics.commands += jobs.length;
    metrics.batches += 1;
    metrics.commits += 1;
    metrics.statements += attempt.statements;
    metrics.published += attempt.published;
    metrics.largestBatch = Math.max(metrics.largestBatch, jobs.length);
    for (const outcome of attempt.answers.values()) {
      if (!(outcome instanceof Error) && !outcome.ok)
        for (const { code } of outcome.errors) count(metrics.refusals, code);
    }
    if (attempt.published) this.options.onPublished?.(attempt.published);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const isFinal = (errors: readonly DomainError[], command: AnyCommand): boolean =>
  !errors.some(
    ({ code }) => PASSING_CODES.includes(code) || NOT_DECIDED.includes(code) || command.retryable.includes(code),
  );

/** A fact whose command could not even be read is a fault of the consumer, not an answer. */
const NOT_DECIDED = ['COMMON.INVALID_FIELD', 'COMMON.INVALID_INPUT'];

const count = (counters: Record<string, number>, name: string): void => {
  counters[name] = (counters[name] ?? 0) + 1;
};

function byType(aggregates: readonly AnyAggregate[]): Map<string, AnyAggregate> {
  const types = new Map<string, AnyAggregate>();
  for (const aggregate of aggregates) {
    if (types.has(aggregate.type)) throw new Error(`two aggregates are called ${aggregate.type}`);
    types.set(aggregate.type, aggregate);
  }
  return types;
}
