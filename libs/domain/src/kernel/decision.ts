import type { Actor } from '../people/actor';
import type { Refusal } from './domain-error';
import type { Instant } from './instant';
import type { Result } from './result';

/** A private event of an aggregate: past tense, told apart by its `type`. */
export interface DomainEvent {
  readonly type: string;
}

/** What a command leads to: the events that happened, or every reason why nothing did. */
export type Decision<E extends DomainEvent> = Result<readonly E[], Refusal>;

/** A command as a rule sees it: its payload and who gave it. */
export type Given<C> = C & { readonly by: Actor };

/**
 * `decide(state, command, policies, now)`: pure, sees nothing but its arguments.
 * `now` is database time in milliseconds since the epoch, sandbox offset included (M8: the process clock may be wrong).
 */
export type Decide<S, C, P, E extends DomainEvent> = (
  state: S,
  command: Given<C>,
  policies: P,
  now: Instant,
) => Decision<E>;

export type Evolve<S, E extends DomainEvent> = (state: S, event: E) => S;

/** The state after a history. */
export const fold = <S, E extends DomainEvent>(evolve: Evolve<S, E>, initial: S, events: readonly E[]): S =>
  events.reduce(evolve, initial);
