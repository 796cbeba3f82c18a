import { useSpeech } from '../texts/ui-language';
import { weekdayIndex } from '../texts/day-format';
import type { CalendarDay } from './calendar-day';
import './month.css';

interface MonthProps {
  /** The days of one month. */
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** How many things are due on a day; at most four ticks are drawn. */
  readonly due?: ReadonlyMap<string, number>;
  /** 10 月，18 个工作日. */
  readonly label: string;
}

/** The month of the side column: days off on their band, make-up days named, a tick for each thing due. */
export const MonthCalendar = ({ days, today, due, label }: MonthProps) => {
  const { say, day: write } = useSpeech();
  const names = say('weekdays').split(',');
  const [first] = days;
  const before = first ? (weekdayIndex(first.day) + 6) % 7 : 0;
  return (
    <div className="month" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5, 6, 0].map((at) => (
        <i key={at}>{names[at]}</i>
      ))}
      {Array.from({ length: before }, (_, at) => (
        <span key={`before-${at}`} />
      ))}
      {days.map(({ day, kind }) => (
        <span key={day} className={day === today ? 'month-today' : `month-${kind}`}>
          {write.ofMonth(day)}
          {kind === 'makeup' && <u>{say('makeup')}</u>}
          <s>
            {Array.from({ length: Math.min(4, due?.get(day) ?? 0) }, (_, at) => (
              <q key={at} />
            ))}
          </s>
        </span>
      ))}
    </div>
  );
};
