import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../data/client';
import { sessionGate } from './session-gate';

/** Ends the session; nothing that was fetched stays on the page. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    sessionGate.leave();
    await api.DELETE('/api/identity/session');
    queries.clear();
    await navigate({ to: '/login' });
  };
  return () => void leave();
}
