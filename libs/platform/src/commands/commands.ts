import type { Actor, DomainError, DomainEvent } from '@luodi/domain';
import type { CloudEvent } from '@luodi/contracts';
import type { Caller } from '../auth/caller';
import type { Command, DeadlineHandler } from './define-command';

/** What became of a command. `repeated`: the key was known and this is the stored answer. */
export type Outcome =
  | {
      readonly ok: true;
      readonly id: string;
      readonly version: number;
      readonly answer: Readonly<Record<string, unknown>>;
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly errors: readonly [DomainError, ...DomainError[]] };

export interface CommandContext {
  /** Bound to name, target and payload; a second command with the same key is refused KEY_REUSED (rule 1). */
  readonly key: string;
  readonly by: Actor;
  /** Zones the caller acts in; `'*'` is the system itself. */
  readonly zones: readonly string[] | '*';
  /** Zone of a stream that the command starts, unless the command names one; default: the first of `zones`. */
  readonly zone?: string;
  readonly expectedVersion?: number;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
}

/**
 * The one way in. A person's command, another service's fact, a deadline or a job: all of them end here, and commands
 * that wait together are committed together.
 */
export abstract class Commands {
  /** Low level: tells what happened and throws only for bugs and broken machines. */
  abstract run<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    context: CommandContext,
  ): Promise<Outcome>;

  /** For controllers: a refusal is thrown as `Refused`, which the problem filter answers with its code. */
  abstract execute<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    caller: Caller,
    options?: { expectedVersion?: number; keySuffix?: string },
  ): Promise<{ id: string; version: number } & Readonly<Record<string, unknown>>>;

  /**
   * For consumers: the key is the event's id and the command's name, so that the same event changes nothing twice. A
   * refusal is final for that event and recorded, unless the command declares its code retryable.
   */
  abstract react<S, E extends DomainEvent, C, P>(
    command: Command<S, E, C, P>,
    payload: C,
    event: CloudEvent,
  ): Promise<void>;

  /** For the sweeper: fires one generation of a deadline, marked in the commit of its effect. */
  abstract fire(
    deadline: { streamId: string; key: string; kind: string; generation: number; dueAt: number; zone: string },
    handler: DeadlineHandler,
  ): Promise<Outcome>;
}

/** A refusal on its way to the caller. */
export class Refused extends Error {
  constructor(readonly errors: readonly [DomainError, ...DomainError[]]) {
    super(errors.map((error) => error.code).join(', '));
  }
}
