import { useSpeech } from '../texts/ui-language';
import type { Clock, ClockDay } from './clock';
import { clockSentence, dueText } from './clock-words';
import { HATCHED } from './hatch-pattern';
import { widthOf } from './text-width';
import { AxisGround, useAxis, type Axis } from './time-axis';
import './notch.css';

interface RowProps {
  readonly clock: Clock;
  /** Pixels; the row of the list. */
  readonly height?: number;
}

/** A clock on the shared axis: its cells where they lie in the window, the flag and the date at the due day. */
export const TimeColumnRow = ({ clock, height = 44 }: RowProps) => {
  const speech = useSpeech();
  const axis = useAxis();
  const { slot, slotOf, width } = axis;
  const middle = height / 2;
  const isEnded = clock.endedOn !== undefined;
  const flagDay = isEnded ? clock.endedOn : clock.light === 'paused' ? clock.expectedOn : clock.dueOn;
  const flag = flagDay ? slotOf(flagDay) : -1;
  const x = textX(clock, flag, axis);
  const text = dueText(speech, clock);
  return (
    <svg
      className={`notch notch-${clock.light}`}
      width={width}
      height={height}
      role="img"
      aria-label={clockSentence(speech, clock)}
    >
      <AxisGround height={height} />
      {clock.days.map((day) => (
        <RowCell key={day.day} day={day} clock={clock} middle={middle} />
      ))}
      {clock.light !== 'paused' && flag >= 0 && !isEnded && (
        <path className="notch-flag" d={`M${(flag + 1) * slot - 0.5} ${middle - 11}v22`} />
      )}
      {isEnded && flag >= 0 && <path className="notch-check" d={`M${x} ${middle}l3.5 3.5 6-7`} />}
      <text className={textClass(clock)} x={isEnded && flag >= 0 ? x + 14 : x} y={middle + 4}>
        {x + widthOf(text) > width && clock.dueOn !== null ? speech.day.bare(clock.dueOn) : text}
      </text>
    </svg>
  );
};

const textClass = ({ light, endedOn }: Clock): string => {
  if (light === 'paused') return 'notch-text-3';
  return endedOn === undefined ? 'notch-text notch-text-due' : 'notch-text-2';
};

/** Behind the flag; behind the last red cell when late; behind what is drawn when no day is known. */
function textX(clock: Clock, flag: number, { slot, slotOf }: Axis): number {
  const now = slotOf(clock.today);
  if (clock.remaining !== null && clock.remaining < 0) return (now + 1) * slot + 6;
  if (flag >= 0) return (flag + 1) * slot + 5;
  const drawn = clock.days.filter(({ kind }) => kind !== 'rest' && kind !== 'holiday').map(({ day }) => slotOf(day));
  return (Math.max(now, ...drawn) + 1) * slot + 6;
}

const RowCell = ({ day, clock, middle }: { day: ClockDay; clock: Clock; middle: number }) => {
  const { slot, slotOf } = useAxis();
  const at = slotOf(day.day);
  if (at < 0 || day.kind === 'rest' || day.kind === 'holiday' || day.kind === 'start') return null;
  const x = at * slot;
  if (day.kind === 'over')
    return <rect className="notch-over" x={x + 0.75} y={middle - 9} width={slot - 1.5} height="18" />;
  const happened = day.day < clock.today || clock.endedOn !== undefined;
  if (day.kind === 'count' && (happened || day.day === clock.today))
    return (
      <rect
        className={happened ? 'notch-used' : 'notch-today'}
        x={x + 0.75}
        y={middle - 6}
        width={slot - 1.5}
        height="12"
      />
    );
  return (
    <rect
      className={`notch-${day.kind !== 'count' ? day.kind : day.unpublished === true ? 'uncertain' : 'left'}`}
      {...(day.kind === 'pause' && HATCHED)}
      x={x + 1.25}
      y={middle - 5.5}
      width={slot - 2.5}
      height="11"
    />
  );
};
