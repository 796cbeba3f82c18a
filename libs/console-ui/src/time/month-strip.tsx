import { isOff, type CalendarDay } from './calendar-day';
import './month.css';

interface StripProps {
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** One sentence: 10 月，今天 13 日，本月第 5 个工作日. */
  readonly label: string;
}

const STEP = 5;

/** The month of the top bar: workdays stand, days off lie, today is white. */
export const MonthStrip = ({ days, today, label }: StripProps) => (
  <svg className="month-strip" width={days.length * STEP} height="14" role="img" aria-label={label}>
    {days.map((day, at) => {
      const off = isOff(day);
      const past = day.day < today;
      if (day.day === today && !off) return <rect key={day.day} x={at * STEP} y="0" width="3" height="14" />;
      return (
        <rect
          key={day.day}
          x={at * STEP}
          y={off ? 10 : 2}
          width="3"
          height={off ? 2 : 10}
          fillOpacity={day.day === today ? 1 : off ? (past ? 0.3 : 0.2) : past ? 0.5 : 0.24}
        />
      );
    })}
  </svg>
);
