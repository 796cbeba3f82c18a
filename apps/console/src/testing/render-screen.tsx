import { createMemoryHistory } from '@tanstack/react-router';
import { act, configure, render, type RenderResult } from '@testing-library/react';
import { Suspense } from 'react';
import { App } from '../app';
import { newQueryClient } from '../data/query-client';
import { textsOf } from '../i18n/texts';
import { routerOf } from '../routes/router';

// A screen is fetched when it is first opened; the first test of a file waits for its compilation.
configure({ asyncUtilTimeout: 8000 });

/** An answer of the API: a body, or a status with a body, or a function of the request. */
export type Answered = unknown;

interface Opened extends RenderResult {
  /** Requests that were sent, `METHOD path?query`, in order. */
  readonly sent: readonly Request[];
  /** Changes what a path answers from now on. */
  readonly answer: (path: string, body: Answered) => void;
  readonly address: () => string;
}

/** A refusal as the server would send it. */
export const refusal = (status: number, code: string, detail = code): Response =>
  new Response(
    JSON.stringify({ type: `urn:luodi:problem:${code}`, title: detail, status, code, detail, correlationId: 'c1' }),
    {
      status,
      headers: { 'content-type': 'application/problem+json' },
    },
  );

/** Somebody of an approval department, for screens that only need a person. */
export const PERSON = {
  sessionId: '00000000-0000-4000-8000-000000000001',
  personId: '00000000-0000-4000-8000-000000000002',
  name: '沈佳宁',
  zone: 'yunze',
  departmentId: 'approval-bureau',
  roles: ['approval-officer'],
  readableZones: ['yunze'],
  assignments: [{ zone: 'yunze', departmentId: 'approval-bureau', roles: ['approval-officer'] }],
  standsInFor: [],
  permissions: ['project.read', 'approval.item.decide', 'approval.special-procedure'],
};

const dayOfOctober = (at: number) => {
  const day = `2026-10-${String(at + 1).padStart(2, '0')}`;
  const off = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return { day, kind: off ? 'WEEKEND' : 'WORKDAY', holiday: null, n: off ? null : at + 1 };
};

/** A month of the work calendar without holidays. */
function calendarOf(today: string) {
  const days = Array.from({ length: 31 }, (_, at) => dayOfOctober(at));
  return { today, version: 1, source: '国办发明电〔2025〕7号', publishedYears: [2026], missingYears: [], days };
}

/** What every screen asks, answered for a zone and a day of the design. */
const COMMON: Readonly<Record<string, Answered>> = {
  '/api/identity/me': PERSON,
  '/api/identity/zones': {
    items: [
      {
        zone: 'yunze',
        kind: 'ZONE',
        name: '云泽高新区',
        nameEn: 'Yunze High-tech Zone',
        parent: null,
        level: null,
        levels: [],
      },
    ],
  },
  '/api/identity/departments': {
    items: [
      {
        zone: 'yunze',
        departmentId: 'approval-bureau',
        kind: 'BUREAU',
        name: '行政审批局',
        nameEn: 'Approval Bureau',
        postedBy: null,
      },
    ],
  },
  '/api/identity/delegations': { items: [] },
  '/api/status': {
    edition: 'standalone',
    sandbox: true,
    now: '2026-10-13T06:26:08Z',
    services: [{ name: 'approval', up: true }],
  },
  '/api/calendar': calendarOf('2026-10-13'),
  '/api/approval/tasks': { items: [], total: 0, next: null },
  '/api/approval/tasks/counts': {
    asOf: '2026-10-13T14:26:08.000+08:00',
    today: '2026-10-13',
    total: 0,
    dueToday: 0,
    green: 0,
    yellow: 0,
    red: 0,
    paused: 0,
    provisional: 0,
  },
};

/**
 * Opens a page of the console with its real providers, router and texts over the answers of the API that are given by
 * path; a path without an answer answers 404. The live stream stays open and silent.
 */
export async function renderScreen(
  address: string,
  answers: Readonly<Record<string, Answered>> = {},
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<Opened> {
  localStorage.setItem('luodi.preferences', JSON.stringify({ language, theme: 'light' }));
  await textsOf(language);
  const known = new Map(Object.entries({ ...COMMON, ...answers }));
  const sent: Request[] = [];
  globalThis.fetch = (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    sent.push(request);
    return respond(request, known);
  };
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { retry: false, staleTime: Infinity } });
  const router = routerOf(queries, createMemoryHistory({ initialEntries: [address] }));
  // The texts are known already, but React hears of it a moment later.
  const view = await act(async () =>
    render(
      <Suspense>
        <App queries={queries} router={router} />
      </Suspense>,
    ),
  );
  return {
    ...view,
    sent,
    answer: (path, body) => void known.set(path, body),
    address: () => router.state.location.href,
  };
}

async function respond(request: Request, known: ReadonlyMap<string, Answered>): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/live')
    return new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
  const answer = known.get(pathname);
  const body: Answered =
    typeof answer === 'function' ? await (answer as (request: Request) => unknown)(request) : answer;
  if (body === undefined) return refusal(404, 'COMMON.NOT_FOUND');
  if (body instanceof Response) return body.clone();
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
