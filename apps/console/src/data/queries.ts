import { answerOf, type Answer, type Query } from '@luodi/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client';

/**
 * Server state, one option object per question. A key begins with the service that answers, so that a live event of that
 * service makes it ask again (`live/use-live.ts`); the rest of the key is what was asked.
 */

/** Who am I, where, and what may I do. */
export const meQuery = queryOptions({
  queryKey: ['identity', 'me'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/identity/me', { signal })),
  staleTime: 60_000,
});

export type Me = Answer<'getMe'>;

/** The zones I may read, with their names. */
export const zonesQuery = queryOptions({
  queryKey: ['identity', 'zones'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/identity/zones', { signal })),
  staleTime: 600_000,
});

/** Departments of my zones, with their names. */
export const departmentsQuery = queryOptions({
  queryKey: ['identity', 'departments'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/identity/departments', { signal })),
  staleTime: 600_000,
});

/** State and legal time of the installation; needs no login. */
export const statusQuery = queryOptions({
  queryKey: ['gateway', 'status'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/status', { signal })),
  staleTime: 60_000,
});

/** Whom I stand in for, and who stands in for me. */
export const delegationsQuery = queryOptions({
  queryKey: ['identity', 'delegations'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/identity/delegations', { signal })),
});

/** This year of the work calendar with its neighbours, and the legal day; needs no login. */
export const calendarQuery = queryOptions({
  queryKey: ['gateway', 'calendar'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/calendar', { signal })),
  staleTime: 60_000,
});

/** The work calendar between two days. */
export const calendarBetweenQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['gateway', 'calendar', from, to],
    queryFn: ({ signal }) => answerOf(api.GET('/api/calendar', { params: { query: { from, to } }, signal })),
    staleTime: 600_000,
  });

export type Calendar = Answer<'getCalendar'>;

/** Open items of my department. */
export const tasksQuery = (query: Query<'listTasks'>) =>
  queryOptions({
    queryKey: ['approval', 'tasks', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/approval/tasks', { params: { query }, signal })),
  });

export type Task = Answer<'listTasks'>['items'][number];

/** How many there are by light; each number is that of the list with the same filter (INV-14). */
export const taskCountsQuery = queryOptions({
  queryKey: ['approval', 'task-counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/approval/tasks/counts', { signal })),
});

/** The derivation of the due day of an item. */
export const itemClockQuery = (path: { projectId: string; stage: string; itemCode: string }) =>
  queryOptions({
    queryKey: ['approval', 'clock', path],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/clock', { params: { path }, signal }),
      ),
    staleTime: 300_000,
  });

export type ItemClock = Answer<'getItemClock'>;
