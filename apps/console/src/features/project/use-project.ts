import { answerOf, Refusal, type Answer } from '@luodi/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../data/client';

const ENTRIES = 50;

/** Where a project stands, with the newest facts of its ledger. */
export const ledgerQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['ledger', 'project', projectId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/ledger/ledgers/{projectId}', {
          params: { path: { projectId }, query: { limit: ENTRIES } },
          signal,
        }),
      ),
  });

/** Every fact of the ledger, page by page. */
export const entriesQuery = (projectId: string) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'entries', projectId],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ signal, pageParam }) => {
      const query = { limit: ENTRIES, ...(pageParam !== undefined && { cursor: pageParam }) };
      const detail = await answerOf(
        api.GET('/api/ledger/ledgers/{projectId}', { params: { path: { projectId }, query }, signal }),
      );
      return detail.entries;
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The fields of public facts that the life of a project is drawn from. */
type DayField = 'decidedOn' | 'agreedCompletionOn';

/** A day that a fact of the ledger names; undefined where no such fact is on the page. */
export function dayOfFact(entries: readonly LedgerEntry[], type: string, field: DayField): string | undefined {
  const data = entries.find((entry) => entry.type.startsWith(type))?.data;
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The approval case; null where the project has none yet. */
export const caseQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['approval', 'case', projectId],
    queryFn: ({ signal }) =>
      orNone(answerOf(api.GET('/api/approval/cases/{projectId}', { params: { path: { projectId } }, signal }))),
  });

/** The land supply of the project; null where there is none. */
export const supplyQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['land', 'supply', projectId],
    queryFn: ({ signal }) =>
      orNone(answerOf(api.GET('/api/land/supplies/{projectId}', { params: { path: { projectId } }, signal }))),
  });

/** The deal with its agreed indicators. */
export const dealQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['leads', 'deal', dealId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/leads/deals/{dealId}', { params: { path: { dealId } }, signal })),
  });

/** Checks the chain of the ledger and rebuilds it from its facts; asked only on demand. */
export const verificationQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['ledger', 'verification', projectId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/ledger/ledgers/{projectId}/verification', { params: { path: { projectId } }, signal })),
    enabled: false,
  });

export type Ledger = Answer<'getLedger'>;
export type LedgerEntry = Ledger['entries']['items'][number];
export type Case = Answer<'getCase'>;
export type Stage = Case['stages'][number];
export type Supply = Answer<'getSupply'>;

/** 404 is an answer here: the project has not come that far. */
async function orNone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return null;
    throw error;
  }
}
