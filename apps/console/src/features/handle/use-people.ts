import { answerOf } from '@luodi/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../data/client';

/** People of the zones I may read, as many as one page holds. */
const peopleQuery = queryOptions({
  queryKey: ['identity', 'people'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/identity/people', { params: { query: { limit: 200 } }, signal })),
  staleTime: 600_000,
});

/** The name of a person; undefined for somebody outside my zones. */
export function usePeople(): (personId: string | null) => string | undefined {
  const people = useQuery(peopleQuery).data?.items ?? [];
  return (personId) => people.find((one) => one.personId === personId)?.name;
}
