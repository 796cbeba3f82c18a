import { useSpeech } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { delegationsQuery, type Me } from '../../data/queries';
import { useToday } from '../../data/use-calendar';
import { useTexts } from '../../i18n/texts';

/** 您正代××办理 · 您已委托××代办 (ACT-12): shown while it lasts. */
export const StandInBanner = ({ me }: { me: Me }) => {
  const t = useTexts();
  const { day } = useSpeech();
  const today = useToday();
  const delegations = useQuery(delegationsQuery).data?.items ?? [];
  const acting = me.standsInFor.find(({ principalId }) => principalId === me.onBehalfOf);
  const given = delegations.filter(
    ({ principalId, from }) => principalId === me.personId && today !== undefined && from <= today,
  );
  const lines = [
    ...(acting ? [t('workbench.actingFor', { name: acting.principalName, day: day.sentence(acting.to) })] : []),
    ...given.map(({ deputyName, from, to }) =>
      t('workbench.delegatedTo', { name: deputyName, from: day.sentence(from), to: day.sentence(to) }),
    ),
  ];
  return lines.map((line) => (
    <p key={line} className="desk-banner" role="status">
      {line}
    </p>
  ));
};
