import { Note, useSpeech, Waiting } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery, statusQuery, type Me } from '../data/queries';
import { useTexts } from '../i18n/texts';
import { useLive, type LiveState } from '../live/use-live';
import { useIsPhone } from '../preferences/use-is-phone';
import { SessionExpired } from '../session/session-expired';
import { sessionGate } from '../session/session-gate';
import { Bar } from './bar';
import { PhoneTabs, Rail } from './rail';
import { useCounts } from './use-counts';
import './frame.css';

/** Ink bar, text rail, one sheet: around every screen of a signed-in person. */
export const Frame = () => {
  const { data: me } = useQuery(meQuery);
  return me === undefined ? <Waiting lines={8} /> : <SignedIn me={me} />;
};

const SignedIn = ({ me }: { me: Me }) => {
  const t = useTexts();
  const live = useLive();
  const counts = useCounts(me);
  const isPhone = useIsPhone();
  const isSandbox = useQuery(statusQuery).data?.sandbox ?? false;
  useEffect(() => sessionGate.welcome(), [me.personId]);
  return (
    <div className="frame">
      <a className="skip" href="#sheet">
        {t('frame.skip')}
      </a>
      <Bar me={me} todo={counts.get('/')} isSandbox={isSandbox} />
      {!isPhone && <Rail me={me} counts={counts} isSandbox={isSandbox} />}
      <main className="sheet" id="sheet" tabIndex={-1}>
        <LineLost live={live} />
        <Outlet />
      </main>
      {isPhone && <PhoneTabs me={me} counts={counts} />}
      <SessionExpired me={me} />
    </div>
  );
};

/** A lost stream says so and since when; it says nothing when all is well. */
const LineLost = ({ live }: { live: LiveState }) => {
  const t = useTexts();
  const { day } = useSpeech();
  if (live.stands || live.lostAt === null) return null;
  return (
    <div className="line-lost">
      <Note urgent>{t('frame.lineLost', { time: day.time(live.lostAt) })}</Note>
    </div>
  );
};
