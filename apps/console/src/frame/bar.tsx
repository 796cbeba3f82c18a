import { MenuButton, MonthStrip, useSpeech } from '@luodi/console-ui';
import { Link } from '@tanstack/react-router';
import { useCalendarMonth } from '../data/use-calendar';
import type { Me } from '../data/queries';
import { useNames } from '../data/use-names';
import { useTexts } from '../i18n/texts';
import { SearchBox } from './search-box';
import { PersonMenu } from './person-menu';
import { useStanding } from './use-standing';

interface BarProps {
  readonly me: Me;
  readonly todo: number | undefined;
  readonly isSandbox: boolean;
}

/** The ink bar: where, what day, how much to do, who. */
export const Bar = ({ me, todo, isSandbox }: BarProps) => {
  const t = useTexts();
  return (
    <header className="bar">
      <Link to="/" className="wordmark">
        {t('frame.name')}
      </Link>
      <ZoneMenu me={me} />
      {me.permissions.includes('project.read') && <SearchBox />}
      <span className="bar-space" />
      <Today isSandbox={isSandbox} />
      {todo !== undefined && (
        <Link to="/" className="bar-todo on-desk-only">
          {t('frame.todo')}
          <b>{todo}</b>
        </Link>
      )}
      <PersonMenu me={me} />
    </header>
  );
};

/** The zone; for those with several posts or somebody to stand in for, the way to the others. */
const ZoneMenu = ({ me }: { me: Me }) => {
  const t = useTexts();
  const names = useNames();
  const { items, choose } = useStanding(me);
  const zone = names.zone(me.zone);
  if (items.length < 2) return <span className="bar-zone">{zone}</span>;
  return (
    <MenuButton
      className="bar-zone"
      name={t('frame.switchZone')}
      label={<>{zone} ▾</>}
      items={items.map((item) => ({ ...item, onChoose: () => choose(item) }))}
    />
  );
};

/** The month with today in it; the date of the installation, never of the machine. */
const Today = ({ isSandbox }: { isSandbox: boolean }) => {
  const t = useTexts();
  const { day: write } = useSpeech();
  const month = useCalendarMonth();
  if (month === undefined) return null;
  const { today, days, nth } = month;
  const nthText = nth === null ? t('frame.dayOff') : t('frame.nthWorkday', { n: nth });
  const label = t('frame.monthLabel', { month: write.month(today), day: write.ofMonth(today), nth: nthText });
  return (
    <div className="bar-today on-desk-only">
      <MonthStrip days={days} today={today} label={label} />
      <span>{today}</span>
      <span className="bar-quiet">
        {write.weekday(today)} · {nthText}
        {isSandbox && <> · {t('frame.sandbox')}</>}
      </span>
    </div>
  );
};
