import { useQuery } from '@tanstack/react-query';
import { tasksQuery, type Me } from '../data/queries';

/** Counts beside entries of the rail, by address; each is the total of the list behind the entry (INV-14). */
export function useCounts(me: Me): ReadonlyMap<string, number> {
  const decides = me.permissions.includes('approval.item.decide');
  const tasks = useQuery({ ...tasksQuery({ limit: 50 }), enabled: decides });
  return new Map(tasks.data === undefined ? [] : [['/', tasks.data.total]]);
}
