import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useSpeech } from '../texts/ui-language';
import { weekdayIndex } from '../texts/day-format';
import { bandsOf, slotsOf, type Band, type CalendarDay } from './calendar-day';
import './notch.css';

/** The calendar that all rows of a list share: today is one line through them, each due day a flag. */
export interface Axis {
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** Pixels a day. */
  readonly slot: number;
  readonly width: number;
  readonly bands: readonly Band[];
  /** Slot of a day; -1 outside the window. */
  readonly slotOf: (day: string) => number;
}

const Shared = createContext<Axis | null>(null);

interface AxisProps {
  readonly days: readonly CalendarDay[];
  readonly today: string;
  readonly slot?: number;
  /** Room at the right for the words beside the flags. */
  readonly room?: number;
  readonly children: ReactNode;
}

/** Gives one axis to a list. Days come from the calendar of the server. */
export const TimeAxis = ({ days, today, slot = 12, room = 46, children }: AxisProps) => {
  const axis = useMemo<Axis>(() => {
    const slots = new Map(days.map(({ day }, at) => [day, at]));
    return {
      days,
      today,
      slot,
      width: days.length * slot + room,
      bands: bandsOf(slotsOf(days)),
      slotOf: (day) => slots.get(day) ?? -1,
    };
  }, [days, today, slot, room]);
  return <Shared.Provider value={axis}>{children}</Shared.Provider>;
};

/** The axis of the list around; throws where there is none, because a row without it would lie. */
export const useAxis = (): Axis => {
  const axis = useContext(Shared);
  if (axis === null) throw new Error('a time column stands inside a TimeAxis');
  return axis;
};

/** Weekends and holidays through a row, and today as a line. */
export const AxisGround = ({ height, top = 0 }: { height: number; top?: number }) => {
  const { bands, slot, today, slotOf } = useAxis();
  const now = slotOf(today);
  return (
    <>
      {bands.map(({ kind, from, length }) => (
        <rect
          key={from}
          className={`notch-band-${kind}`}
          x={from * slot}
          y={top}
          width={length * slot}
          height={height - top}
        />
      ))}
      {now >= 0 && <path className="notch-now" d={`M${(now + 0.5) * slot + 0.5} ${top}V${height}`} />}
    </>
  );
};

const HEAD = 34;
/** Pixels a date takes on the header, with air. */
const DATE = 44;

/** Every week where there is room, else every second, third … one; never under the word for today. */
const isRoomFor = (at: number, slot: number, now: number): boolean => {
  const everyWeeks = Math.ceil(DATE / (7 * slot));
  const awayFromToday = now < 0 || Math.abs(at - now) * slot > 36;
  return Math.floor(at / 7) % everyWeeks === 0 && awayFromToday;
};

/** Header of the time column: Mondays by date, today by name. */
export const TimeColumnHead = () => {
  const { say, day: write } = useSpeech();
  const { days, slot, today, slotOf, width } = useAxis();
  const now = slotOf(today);
  return (
    <svg width={width} height={HEAD} role="img" aria-label={say('date')}>
      <AxisGround height={HEAD} top={28} />
      {days.map(({ day }, at) =>
        weekdayIndex(day) === 1 && isRoomFor(at, slot, now) ? (
          <text key={day} className="notch-text-small" x={at * slot + 1} y="22">
            {write.bare(day)}
          </text>
        ) : null,
      )}
      {now >= 0 && (
        <text className="notch-text-today" x={(now + 0.5) * slot} y="22" textAnchor="middle">
          {say('today')}
        </text>
      )}
    </svg>
  );
};
