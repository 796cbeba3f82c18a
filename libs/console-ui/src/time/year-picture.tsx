import { useSpeech } from '../texts/ui-language';
import { bandsOf, isOff, slotsOf, type CalendarDay } from './calendar-day';
import './month.css';

interface YearProps {
  /** The days of one year. */
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** 2026 年 248 个工作日，今天是第 191 个. */
  readonly label: string;
}

const STEP = 20;
const ROW = 35;
const LEFT = 52;

/** The login page's picture: every workday of the year stands, every day off lies, today is white. */
export const YearPicture = ({ days, today, label }: YearProps) => {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return (
    <svg
      className="year"
      width="680"
      height={months.length * ROW + 4}
      viewBox={`0 0 680 ${months.length * ROW + 4}`}
      role="img"
      aria-label={label}
    >
      {months.map((month, row) => (
        <YearMonth key={month} days={days.filter(({ day }) => day.startsWith(month))} today={today} y={row * ROW} />
      ))}
    </svg>
  );
};

const YearMonth = ({ days, today, y }: { days: readonly CalendarDay[]; today: string; y: number }) => {
  const { day: write, holiday } = useSpeech();
  const [first] = days;
  const current = first?.day.slice(0, 7) === today.slice(0, 7);
  const holidays = bandsOf(slotsOf(days)).filter(({ kind, name }) => kind === 'holiday' && name !== undefined);
  return (
    <g transform={`translate(0 ${y})`}>
      <text x="0" y="21" className={current ? 'year-month year-current' : 'year-month'}>
        {first ? write.month(first.day) : ''}
      </text>
      {days.map((day, at) => (
        <YearDay key={day.day} day={day} today={today} x={LEFT + at * STEP} />
      ))}
      {holidays.map(({ from, name }) => (
        <text key={from} x={LEFT + from * STEP} y="17" className="year-holiday">
          {holiday(name ?? '')}
        </text>
      ))}
    </g>
  );
};

const YearDay = ({ day, today, x }: { day: CalendarDay; today: string; x: number }) => {
  const past = day.day < today;
  if (day.day === today && !isOff(day)) return <rect className="year-today" x={x} y="1" width="13" height="28" />;
  if (isOff(day))
    return <rect x={x} y="24" width="13" height="2" fillOpacity={day.day === today ? 1 : past ? 0.3 : 0.24} />;
  return (
    <>
      <rect x={x} y="4" width="13" height="22" fillOpacity={past ? 0.5 : 0.16} />
      {day.kind === 'makeup' && <rect className="year-makeup" x={x} y="0" width="13" height="2" />}
    </>
  );
};
