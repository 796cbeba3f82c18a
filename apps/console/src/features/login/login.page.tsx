import { useSpeech, YearPicture } from '@luodi/console-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { statusQuery } from '../../data/queries';
import { useCalendarYear } from '../../data/use-calendar';
import { useTexts } from '../../i18n/texts';
import { usePreferences } from '../../preferences/preferences';
import { SignInForm } from '../../session/sign-in-form';
import './login.css';

/** 登录: at the left the year as workdays, at the right the form. */
export const LoginPage = () => {
  const t = useTexts();
  return (
    <div className="login">
      <section className="login-left">
        <p className="login-name">{t('frame.name')}</p>
        <p className="login-tagline">{t('login.tagline')}</p>
        <Year />
      </section>
      <main className="login-right">
        <h1>{t('login.title')}</h1>
        <Entrance />
        <Choices />
        <SystemState />
      </main>
    </div>
  );
};

const Entrance = () => {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { to } = useSearch({ from: '/login' });
  const enter = async (): Promise<void> => {
    queries.clear();
    await navigate({ to: to ?? '/' });
  };
  const ways = useQuery(statusQuery).data?.signIn;
  return (
    <>
      {ways?.local !== false && <SignInForm onSignedIn={() => void enter()} />}
      {ways?.provider === true && <Provider isUp={ways.providerUp ?? true} />}
    </>
  );
};

/** The way in by the unified identity of the government, where one is configured. */
const Provider = ({ isUp }: { isUp: boolean }) => {
  const t = useTexts();
  return (
    <p className="login-provider">
      <a href="/api/identity/oidc/login">{t('login.provider')}</a>
      {!isUp && <span className="caption">{t('login.providerDown')}</span>}
    </p>
  );
};

const Year = () => {
  const t = useTexts();
  const { day: write } = useSpeech();
  const year = useCalendarYear();
  if (year === undefined) return null;
  const { today, days, workdays, nth } = year;
  const values = { year: today.slice(0, 4), n: workdays, nth: nth ?? 0 };
  const caption = nth === null ? t('login.yearCaptionOff', values) : t('login.yearCaption', values);
  return (
    <div className="login-year">
      <p>
        <span>{caption}</span>
        <i>
          {write.sentence(today)} {write.weekday(today)}
        </i>
      </p>
      <YearPicture days={days} today={today} label={caption} />
    </div>
  );
};

const Choices = () => {
  const t = useTexts();
  const { language, theme, change } = usePreferences();
  return (
    <p className="login-choices">
      <button
        type="button"
        className="link"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => change({ language: language === 'en' ? 'zh-CN' : 'en' })}
      >
        {language === 'en' ? t('frame.chinese') : t('frame.english')}
      </button>
      <button type="button" className="link" onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}>
        {theme === 'dark' ? t('frame.lightTheme') : t('frame.darkTheme')}
      </button>
    </p>
  );
};

/** Which years the dates of this installation are firm in. */
const Calendars = () => {
  const t = useTexts();
  const { say } = useSpeech();
  const year = useCalendarYear();
  if (year === undefined) return null;
  const last = year.publishedYears.at(-1);
  const next = last !== undefined && last <= Number(year.today.slice(0, 4)) ? last + 1 : undefined;
  const loaded = year.publishedYears.join(say('comma'));
  return (
    <p>
      {next === undefined ? t('login.calendars', { loaded }) : t('login.calendarsMissing', { loaded, missing: next })}
    </p>
  );
};

const SystemState = () => {
  const t = useTexts();
  const { day } = useSpeech();
  const { data } = useQuery(statusQuery);
  if (data === undefined) return null;
  const down = data.services.filter(({ up }) => !up).map(({ name }) => name);
  return (
    <div className="login-state">
      <Calendars />
      <p>
        {down.length === 0
          ? t('login.systemFine', { time: day.moment(data.now) })
          : t('login.systemPart', { services: down.join('、') })}
      </p>
      {data.sandbox && (
        <p>
          {t('login.sandbox')}
          <a href="/status">{t('login.demoLogins')}</a>
        </p>
      )}
    </div>
  );
};
