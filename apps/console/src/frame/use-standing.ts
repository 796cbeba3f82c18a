import { answerOf } from '@luodi/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../data/client';
import type { Me } from '../data/queries';
import { useNames } from '../data/use-names';
import { useTexts } from '../i18n/texts';

/** A place to stand in: a post of mine, or that of somebody who named me as stand-in (ACT-12). */
interface Standing {
  readonly key: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly body: { readonly zone: string; readonly departmentId?: string; readonly onBehalfOf?: string };
}

/** The posts a person can act in, and the move to one: everything that was fetched is fetched anew. */
export function useStanding(me: Me): { readonly items: readonly Standing[]; readonly choose: (to: Standing) => void } {
  const t = useTexts();
  const names = useNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const posts = me.assignments.map(({ zone, departmentId }): Standing => ({
    key: `${zone}/${departmentId}`,
    label: `${names.zone(zone)} · ${names.department(departmentId)}`,
    isCurrent: me.onBehalfOf === undefined && zone === me.zone && departmentId === me.departmentId,
    body: { zone, departmentId },
  }));
  const principals = me.standsInFor.map(({ principalId, principalName, zone }): Standing => ({
    key: `${zone}/${principalId}`,
    label: `${names.zone(zone)} · ${t('frame.actFor', { name: principalName })}`,
    isCurrent: me.onBehalfOf === principalId,
    body: { zone, onBehalfOf: principalId },
  }));
  const move = async ({ body }: Standing): Promise<void> => {
    await answerOf(api.POST('/api/identity/session/zone', { body }));
    await navigate({ to: '/' });
    await queries.resetQueries();
  };
  return { items: [...posts, ...principals], choose: (to) => void move(to) };
}
