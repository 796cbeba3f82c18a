import {
  fold,
  systemActor,
  type Actor,
  type Decide,
  type Decision,
  type DomainEvent,
  type Given,
  type Instant,
} from '@luodi/domain';
import type { Aggregate } from '@luodi/platform/commands';

interface Situation<S, E extends DomainEvent> {
  readonly state: S;
  when<C, P>(
    decide: Decide<S, C, P, E>,
    command: C & { readonly by?: Actor },
    policies: P,
    now: Instant,
  ): Expectation<S, E>;
}

interface Expectation<S, E extends DomainEvent> {
  readonly decision: Decision<E>;
  /** Exactly these events happen; asymmetric matchers are welcome. */
  then(...events: readonly object[]): S;
  /** Refused with exactly these codes, in this order. */
  thenFails(...codes: readonly [string, ...string[]]): void;
}

type Rules<S, E extends DomainEvent> = Pick<Aggregate<S, E>, 'initial' | 'evolve'>;

/**
 * A history, a command, and what must follow: `given(deal, signed).when(endDeal, {...}, {}, now).then({ type: … })`.
 * Without `by` the system itself asks.
 */
export function given<S, E extends DomainEvent>(aggregate: Rules<S, E>, ...events: readonly E[]): Situation<S, E> {
  const state = fold(aggregate.evolve, aggregate.initial, events);
  return {
    state,
    when: (decide, command, policies, now) => {
      const asked = { by: systemActor('test'), ...command } as unknown as Given<Parameters<typeof decide>[1]>;
      return expectation(aggregate, state, decide(state, asked, policies, now));
    },
  };
}

function expectation<S, E extends DomainEvent>(
  aggregate: Rules<S, E>,
  state: S,
  decision: Decision<E>,
): Expectation<S, E> {
  return {
    decision,
    then: (...events) => {
      if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.error)}`);
      expect(decision.value).toEqual(events);
      return fold(aggregate.evolve, state, decision.value);
    },
    thenFails: (...codes) => {
      expect(decision.ok ? decision.value : decision.error.map((error) => error.code)).toEqual(codes);
    },
  };
}
