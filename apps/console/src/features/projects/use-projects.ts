import { answerOf, type Answer, type Query } from '@luodi/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api } from '../../data/client';

type ProjectsPage = Answer<'listLedgers'>;
export type Project = ProjectsPage['items'][number];

/** The filters that the server knows. */
export type ProjectFilters = Pick<Query<'listLedgers'>, 'stage' | 'light' | 'signedInYear'>;

const PAGE = 50;

/** One page of the list, under the rights of the reader. */
export const fetchProjects = (
  filters: ProjectFilters,
  page: { readonly limit: number; readonly cursor?: string | undefined },
  signal?: AbortSignal,
): Promise<ProjectsPage> => {
  const { limit, cursor } = page;
  const query = { ...filters, limit, ...(cursor !== undefined && { cursor }) };
  return answerOf(api.GET('/api/ledger/ledgers', { params: { query }, ...(signal && { signal }) }));
};

/** Projects as the filters say, page by page (S76). */
export const projectsQuery = (filters: ProjectFilters) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'projects', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => fetchProjects(filters, { limit: PAGE, cursor: pageParam }, signal),
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The filters that the address names. */
export function useFilters(): ProjectFilters {
  const { stage, light, year } = useSearch({ from: '/frame/projects' });
  return { ...(stage && { stage }), ...(light && { light }), ...(year !== undefined && { signedInYear: year }) };
}
