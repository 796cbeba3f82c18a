import { Refusal } from '@luodi/api-client';
import { QueryClient } from '@tanstack/react-query';

const RETRIES = 2;

/** A refusal is an answer and is not asked again; a line that broke is tried twice. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (count, error) => !(error instanceof Refusal) && count < RETRIES,
      },
      mutations: { retry: false },
    },
  });
