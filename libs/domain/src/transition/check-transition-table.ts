import type { TransitionTable } from './transition-table';

/** A fault of a transition table; a service refuses to be built with one. */
export interface TableFault {
  readonly kind:
    'UNKNOWN_STATE' | 'STATE_TWICE' | 'UNREACHABLE' | 'DEAD_END' | 'END_IS_LEFT' | 'CANNOT_END' | 'AMBIGUOUS_MOVE';
  readonly state: string;
  readonly move?: string;
}

type AnyTable = TransitionTable<string, string, never>;

function reachableFrom(start: readonly string[], edges: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const seen = new Set(start);
  const queue = [...start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const [from, to] of edges) {
      if (from !== state || seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}

function spellingFaults({ initial, states, ends, moves }: AnyTable): TableFault[] {
  const known = new Set(states);
  const named = [initial, ...ends, ...moves.flatMap(({ from, to }) => [from, to])];
  const unknown = [...new Set(named)].filter((state) => !known.has(state));
  const twice = states.filter((state, index) => states.indexOf(state) !== index);
  return [
    ...unknown.map((state): TableFault => ({ kind: 'UNKNOWN_STATE', state })),
    ...twice.map((state): TableFault => ({ kind: 'STATE_TWICE', state })),
  ];
}

function ambiguousMoves({ moves }: AnyTable): TableFault[] {
  return moves
    .filter((move, index) => {
      const same = moves.findIndex((other) => other.from === move.from && other.name === move.name);
      return same !== index && !(move.guard && moves[same]?.guard);
    })
    .map(({ from, name }): TableFault => ({ kind: 'AMBIGUOUS_MOVE', state: from, move: name }));
}

/**
 * Every fault at once: all states reachable, ends are ends, no other state is a dead end, every state can come to an
 * end if there is one, and one move from one state leads to one place (unless guards choose).
 */
export function checkTransitionTable<S extends string, N extends string, C>(
  table: TransitionTable<S, N, C>,
): readonly TableFault[] {
  const { initial, states, ends, moves } = table;
  const forward = moves.map(({ from, to }) => [from, to] as const);
  const backward = moves.map(({ from, to }) => [to, from] as const);
  const reached = reachableFrom([initial], forward);
  const ending = reachableFrom(ends, backward);
  const leaves = (state: string): boolean => moves.some(({ from }) => from === state);
  const isEnd = (state: string): boolean => ends.some((end) => end === state);
  const stateFaults = states.flatMap((state): TableFault[] => [
    ...(reached.has(state) ? [] : [{ kind: 'UNREACHABLE', state } as const]),
    ...(isEnd(state) && leaves(state) ? [{ kind: 'END_IS_LEFT', state } as const] : []),
    ...(!isEnd(state) && !leaves(state) ? [{ kind: 'DEAD_END', state } as const] : []),
    ...(ends.length > 0 && leaves(state) && !ending.has(state) ? [{ kind: 'CANNOT_END', state } as const] : []),
  ]);
  return [...spellingFaults(table), ...stateFaults, ...ambiguousMoves(table)];
}
