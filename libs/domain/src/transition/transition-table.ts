import type { DomainError, Refusal } from '../kernel/domain-error';
import { refuse, refuseAll } from '../kernel/domain-error';
import { Ok, type Result } from '../kernel/result';

/** Says every reason why a move is not open now; nothing when it is. */
export type Guard<Context> = (context: Context) => readonly DomainError[];

/** One line of a table: from a state to a state by a named move. */
export interface Move<State extends string, Name extends string, Context> {
  readonly name: Name;
  readonly from: State;
  readonly to: State;
  /** Roles (or `system`) that may make it; absent means that the command decides. */
  readonly by?: readonly string[];
  /** The clause that the move rests on. */
  readonly clause?: string;
  readonly guard?: Guard<Context>;
}

/** A workflow as data: the page can ask what may be done now, and a check can prove that nothing is stuck. */
export interface TransitionTable<State extends string, Name extends string, Context = void> {
  readonly initial: State;
  readonly states: readonly State[];
  /** States that nothing leaves. A life that never ends, such as a project's, has none. */
  readonly ends: readonly State[];
  /** What people call a state whose key does not say it. */
  readonly names?: Readonly<Partial<Record<State, { readonly zh: string; readonly en: string }>>>;
  readonly moves: readonly Move<State, Name, Context>[];
}

/** A move that leaves the present state, with every reason against it. */
export interface NextMove<State extends string, Name extends string> {
  readonly name: Name;
  readonly to: State;
  readonly by: readonly string[];
  readonly clause?: string;
  readonly refusals: readonly DomainError[];
}

/** What can be done from a state: open moves, and closed ones with their reasons (`nextMoves` and `decide` agree). */
export const nextMoves = <S extends string, N extends string, C>(
  table: TransitionTable<S, N, C>,
  state: S,
  context: C,
): readonly NextMove<S, N>[] =>
  table.moves
    .filter(({ from }) => from === state)
    .map(({ name, to, by = [], clause, guard }) => ({
      name,
      to,
      by,
      ...(clause && { clause }),
      refusals: guard?.(context) ?? [],
    }));

/**
 * The state that a move leads to.
 * Errors: `TRANSITION.NOT_POSSIBLE` (facts: state, move, possible) and whatever the guard says.
 */
export function transit<S extends string, N extends string, C>(
  table: TransitionTable<S, N, C>,
  state: S,
  name: N,
  context: C,
): Result<S, Refusal> {
  const moves = nextMoves(table, state, context).filter((move) => move.name === name);
  const open = moves.find(({ refusals }) => refusals.length === 0);
  if (open) return Ok(open.to);
  const refusal = refuseAll(moves.flatMap(({ refusals }) => refusals));
  if (refusal) return refusal;
  const possible = [...new Set(table.moves.filter(({ from }) => from === state).map((move) => move.name))];
  return refuse('TRANSITION.NOT_POSSIBLE', { state, move: name, possible });
}
