import type { Clock } from '@luodi/console-ui';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { clockOf } from '../../data/clock-of';
import { itemClockQuery, tasksQuery, type Task } from '../../data/queries';
import { useToday } from '../../data/use-calendar';

/** A to-do with its clock. */
export interface Todo {
  readonly task: Task;
  readonly clock: Clock;
}

/** The groups a light falls into on the cards; each card opens exactly its rows. */
export type TodoGroup = 'today' | 'yellow' | 'red' | 'paused' | 'provisional';

const isIn: Readonly<Record<TodoGroup, (task: Task) => boolean>> = {
  today: ({ remaining }) => remaining === 0,
  yellow: ({ light }) => light === 'YELLOW',
  red: ({ light }) => light === 'RED',
  paused: ({ light }) => light === 'GREY',
  provisional: ({ light }) => light === 'PROVISIONAL',
};

export interface TodoList {
  /** All of them; undefined until the server has answered. */
  readonly total: number | undefined;
  readonly rows: readonly Todo[] | undefined;
  readonly counts: Readonly<Record<TodoGroup, number>>;
  readonly asOf: number;
  readonly error: Error | null;
  readonly retry: () => void;
}

const LIMIT = 200;
/** Derivations fetched for the rows in sight. */
const DRAWN = 24;

const keyOf = ({ projectId, stage, itemCode }: Task) => ({ projectId, stage, itemCode });

/** Urgent first, paused last; the server's order by due day decides the rest. */
const rank = ({ light, remaining }: Task): number => (light === 'GREY' ? Infinity : (remaining ?? Infinity));

/** Open items of my department with their clocks, filtered as the address says. */
export function useTodo(): TodoList {
  const search = useSearch({ from: '/frame/' });
  const today = useToday();
  const list = useQuery(tasksQuery({ limit: LIMIT }));
  const all = list.data?.items ?? [];
  const shown = all
    .filter((task) => search.light === undefined || isIn[search.light](task))
    .sort((one, other) => rank(one) - rank(other));
  const derived = useQueries({ queries: shown.slice(0, DRAWN).map((task) => itemClockQuery(keyOf(task))) });
  const groups: readonly TodoGroup[] = ['today', 'yellow', 'red', 'paused', 'provisional'];
  const counts = Object.fromEntries(groups.map((group) => [group, all.filter(isIn[group]).length]));
  return {
    total: list.data?.total,
    rows:
      list.data && today !== undefined
        ? shown.map((task, at) => ({ task, clock: clockOf(task, derived[at]?.data, today) }))
        : undefined,
    counts: counts as Record<TodoGroup, number>,
    asOf: list.dataUpdatedAt,
    error: list.error,
    retry: () => void list.refetch(),
  };
}
