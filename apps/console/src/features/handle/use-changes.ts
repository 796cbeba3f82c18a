import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isRefusal } from '../../data/problem-of';
import { meQuery } from '../../data/queries';
import type { Handled, JournalEntry } from './use-handle';

interface Changes {
  /** Acts of others since the page was opened or last acknowledged. */
  readonly acts: readonly JournalEntry[];
  /** My act met them: it was refused and has to be sent again. */
  readonly isConflict: boolean;
  readonly acknowledge: () => void;
}

/**
 * What others did while this page was open (INV-03). A refused version makes the page read the case and its record
 * again; the words typed here are not touched.
 */
export function useChanges({ approval, journal }: Handled, error: Error | null): Changes {
  const queries = useQueryClient();
  const me = useQuery(meQuery).data?.personId;
  const [seen, setSeen] = useState(approval.version);
  const isConflict = isRefusal(error, 'COMMON.STALE_VERSION');
  useEffect(() => {
    if (isConflict) void queries.invalidateQueries({ queryKey: ['approval'] });
  }, [isConflict, error, queries]);
  return {
    acts: journal.filter(({ version, personId }) => version > seen && personId !== me),
    isConflict,
    acknowledge: () => setSeen(approval.version),
  };
}
