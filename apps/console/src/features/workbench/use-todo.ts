import type { Clock } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Query } from '@luodi/api-client';
import { clockOf } from '../../data/clock-of';
import { taskCountsQuery, tasksQuery, type Task } from '../../data/queries';

/** A to-do with its clock. */
export interface Todo {
  readonly task: Task;
  readonly clock: Clock;
}

/** The groups a light falls into on the cards; each card opens exactly its rows. */
export type TodoGroup = 'today' | 'yellow' | 'red' | 'paused' | 'provisional';

const FILTERS: Readonly<Record<TodoGroup, Query<'listTasks'>>> = {
  today: { dueOn: 'today' },
  yellow: { light: 'YELLOW' },
  red: { light: 'RED' },
  paused: { light: 'GREY' },
  provisional: { light: 'PROVISIONAL' },
};

export interface TodoList {
  /** All of them; undefined until the server has answered. */
  readonly total: number | undefined;
  readonly rows: readonly Todo[] | undefined;
  readonly counts: Readonly<Record<TodoGroup, number>> | undefined;
  readonly asOf: number;
  readonly error: Error | null;
  readonly retry: () => void;
}

const LIMIT = 200;

/** Open items of my department with their clocks, filtered and ordered by the server as the address says. */
export function useTodo(): TodoList {
  const { light } = useSearch({ from: '/frame/' });
  const list = useQuery(tasksQuery({ limit: LIMIT, ...(light !== undefined && FILTERS[light]) }));
  const { data: counts } = useQuery(taskCountsQuery);
  return {
    total: counts?.total,
    rows: list.data?.items.map((task) => ({ task, clock: clockOf(task) })),
    counts: counts && { ...counts, today: counts.dueToday },
    asOf: list.dataUpdatedAt,
    error: list.error,
    retry: () => void list.refetch(),
  };
}
