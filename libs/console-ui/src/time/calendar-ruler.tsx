import { useSpeech } from '../texts/ui-language';
import { weekdayIndex } from '../texts/day-format';
import { bandsOf } from './calendar-day';
import type { Clock, ClockDay } from './clock';
import { clockSentence, lightText } from './clock-words';
import { HATCHED } from './hatch-pattern';
import { pauseRuns } from './pause-runs';
import './notch.css';

const TOP = 30.5;
const CELL = 19;
const BAND = { y: 22, height: 50 } as const;

interface RulerProps {
  readonly clock: Clock;
  /** Pixels from edge to edge; the slots share it. */
  readonly width: number;
}

/** Words stand behind the last flag: room for them, where the drawing ends with it. */
const roomAtEnd = ({ days, dueOn, legalDueOn }: Clock): number => {
  const last = days.at(-1)?.day;
  return last !== undefined && (last === legalDueOn || last === dueOn) ? 96 : 0;
};

/** 日历尺: one slot per calendar day; rest days stay empty on a band, the number stands under each counted day. */
export const CalendarRuler = ({ clock, width }: RulerProps) => {
  const speech = useSpeech();
  const slot = (width - roomAtEnd(clock)) / Math.max(1, clock.days.length);
  const bands = bandsOf(
    clock.days.map(({ kind, holiday }) => ({
      off: kind === 'rest' ? 'rest' : kind === 'holiday' ? 'holiday' : null,
      name: holiday,
    })),
  );
  return (
    <svg
      className={`notch notch-${clock.light}`}
      width={width}
      height={92}
      role="img"
      aria-label={clockSentence(speech, clock)}
    >
      {bands.map(({ kind, from, length, name }) => (
        <g key={from}>
          <rect className={`notch-band-${kind}`} x={from * slot} width={length * slot} {...BAND} />
          {name !== undefined && length * slot > 28 && (
            <text className="notch-text-small" x={(from + length / 2) * slot} y="44" textAnchor="middle">
              {speech.holiday(name)}
            </text>
          )}
        </g>
      ))}
      <path className="notch-tick" d={`M0 72.5H${width}`} />
      {clock.days.map((day, at) => (
        <RulerDay key={day.day} day={day} x={at * slot} slot={slot} clock={clock} />
      ))}
      <Pauses clock={clock} slot={slot} />
      <Flags clock={clock} slot={slot} width={width} />
    </svg>
  );
};

const RulerDay = ({ day, x, slot, clock }: { day: ClockDay; x: number; slot: number; clock: Clock }) => {
  const { say, day: write } = useSpeech();
  const middle = x + slot / 2;
  const weekBegins = weekdayIndex(day.day) === 1 || day.kind === 'start';
  return (
    <g>
      {weekBegins && slot > 5 && (
        <>
          <path className="notch-tick" d={`M${middle} 72v4`} />
          <text className="notch-text-small" x={middle} y="88" textAnchor="middle">
            {write.bare(day.day)}
          </text>
        </>
      )}
      {day.kind === 'start' && (
        <>
          <circle className="notch-ring" cx={middle} cy={TOP + CELL / 2} r="4.5" />
          <text className="notch-text" x={middle} y="16" textAnchor="middle">
            {say('accepted')}
          </text>
        </>
      )}
      <RulerCell day={day} x={x + 1.2} width={slot - 3} today={clock.today} ended={clock.endedOn !== undefined} />
      {day.n > 0 && (day.kind === 'count' || day.kind === 'reserve') && slot > 13 && (
        <text
          className={day.day === clock.today ? 'notch-text-today' : 'notch-text-small'}
          x={middle}
          y="65"
          textAnchor="middle"
        >
          {day.n}
        </text>
      )}
      {day.makeup === true && slot > 10 && (
        <text className="notch-makeup" x={middle} y="27" textAnchor="middle">
          {say('makeup')}
        </text>
      )}
    </g>
  );
};

interface CellProps {
  readonly day: ClockDay;
  readonly x: number;
  readonly width: number;
  readonly today: string;
  readonly ended: boolean;
}

const RulerCell = ({ day, x, width, today, ended }: CellProps) => {
  const { kind } = day;
  if (kind === 'rest' || kind === 'holiday' || kind === 'start') return null;
  if (kind === 'over') return <rect className="notch-over" x={x} y={TOP - 3} width={width} height={CELL + 6} />;
  const happened = day.day < today || ended;
  const name = nameOf(day, happened, today);
  return (
    <rect
      className={`notch-${name}`}
      {...(kind === 'pause' && HATCHED)}
      x={x}
      y={TOP}
      width={Math.max(1, width)}
      height={CELL}
    />
  );
};

const nameOf = ({ kind, day, unpublished }: ClockDay, happened: boolean, today: string): string => {
  if (kind !== 'count') return kind;
  if (happened) return 'used';
  if (day === today) return 'today';
  return unpublished === true ? 'uncertain' : 'left';
};

const Pauses = ({ clock, slot }: { clock: Clock; slot: number }) => {
  const { say } = useSpeech();
  return pauseRuns(clock.days).map(({ from, length, days, what }) => (
    <g key={from}>
      <path className="notch-bracket" d={`M${from * slot + 1} 26v-4H${(from + length) * slot - 1}v4`} />
      <text className="notch-text-2" x={(from + length / 2) * slot} y="16" textAnchor="middle">
        {say('stopFor', { what: what ?? say('stop'), n: days })}
      </text>
    </g>
  ));
};

const Flags = ({ clock, slot, width }: { clock: Clock; slot: number; width: number }) => {
  const speech = useSpeech();
  const { say, day } = speech;
  const at = (wanted: string | null | undefined): number => clock.days.findIndex((one) => one.day === wanted);
  const [now, due, legal] = [at(clock.today), at(clock.dueOn), at(clock.legalDueOn)];
  const flagX = (slotAt: number): number => (slotAt + 1) * slot;
  const anchor = (x: number) => (x > width - 90 ? { x: x - 6, textAnchor: 'end' as const } : { x: x + 6 });
  return (
    <>
      {now >= 0 && clock.endedOn === undefined && (
        <>
          <path className="notch-now" strokeWidth="1.5" d={`M${(now + 0.5) * slot} 20V52`} />
          <text className="notch-text-today" x={(now + 0.5) * slot - 4} y="16" textAnchor="end">
            {clock.used > 0 ? say('todayNth', { n: clock.used }) : say('today')}
          </text>
        </>
      )}
      {due >= 0 && clock.dueOn !== null && (
        <>
          <path className="notch-flag" d={`M${flagX(due)} 6V54`} />
          <text
            className="notch-text notch-text-due"
            fontWeight="600"
            {...anchor(flagX(due))}
            y={Math.abs(due - now) < 4 && due <= now ? 8 : 16}
          >
            {say('promisedDue', { day: day.bare(clock.dueOn), left: lightText(speech, clock) })}
          </text>
        </>
      )}
      {legal >= 0 && clock.legalDueOn && (
        <>
          <path className="notch-flag-legal" d={`M${flagX(legal)} 6V54`} />
          <text className="notch-text-2" {...anchor(flagX(legal))} y="16">
            {say('legalDue', { day: day.bare(clock.legalDueOn) })}
          </text>
          {clock.legalRemaining !== null && clock.legalRemaining !== undefined && (
            <text className="notch-text-2" {...anchor(flagX(legal))} y="44">
              {say('left', { n: clock.legalRemaining })}
            </text>
          )}
        </>
      )}
    </>
  );
};
