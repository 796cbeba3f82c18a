import { useState } from 'react';
import { useSpeech } from '../texts/ui-language';
import { weekdayIndex } from '../texts/day-format';
import type { Clock, ClockDay } from './clock';
import { derivationSum } from './derivation-sum';
import { pauseRuns } from './pause-runs';
import './derivation.css';

/** 推算: weeks × 7 with the running count, and beside it the sum that adds up (CLK-15, LEAD-18). */
export const Derivation = ({ clock }: { clock: Clock }) => {
  const { say } = useSpeech();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="derivation">
      {asTable ? <DayTable clock={clock} /> : <Weeks clock={clock} />}
      <Sum clock={clock} />
      <div className="derivation-sources">
        <span>{(clock.sources ?? []).join(' · ')}</span>
        <button type="button" className="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {say('dayByDay')}
        </button>
      </div>
    </div>
  );
};

const Weeks = ({ clock }: { clock: Clock }) => {
  const { say } = useSpeech();
  const names = say('weekdays').split(',');
  const [first] = clock.days;
  const before = first ? (weekdayIndex(first.day) + 6) % 7 : 0;
  return (
    <div className="derivation-weeks" aria-hidden="true">
      {[1, 2, 3, 4, 5, 6, 0].map((at) => (
        <i key={at}>{names[at]}</i>
      ))}
      {Array.from({ length: before }, (_, at) => (
        <span key={`before-${at}`} className="derivation-outside" />
      ))}
      {clock.days.map((day, at) => (
        <WeekDay key={day.day} day={day} clock={clock} first={at === 0} before={clock.days[at - 1]} />
      ))}
    </div>
  );
};

interface WeekDayProps {
  readonly day: ClockDay;
  readonly clock: Clock;
  readonly first: boolean;
  readonly before: ClockDay | undefined;
}

const WeekDay = ({ day, clock, first, before }: WeekDayProps) => {
  const { say, day: write, holiday } = useSpeech();
  const marks = [
    `derivation-${day.kind}`,
    day.day === clock.today && 'derivation-today',
    day.day === clock.dueOn && `derivation-due derivation-due-${clock.light}`,
    day.day === clock.legalDueOn && 'derivation-legal',
  ];
  const startsMonth = first || before?.day.slice(0, 7) !== day.day.slice(0, 7);
  const body = { start: say('accepted'), pause: say('stop'), expected: say('stop'), rest: '', holiday: '', over: '' };
  const namesHoliday = day.kind === 'holiday' && before?.holiday !== day.holiday;
  return (
    <span className={marks.filter(Boolean).join(' ')}>
      <u>{startsMonth ? write.bare(day.day) : write.ofMonth(day.day)}</u>
      {day.makeup === true && <em>{say('makeup')}</em>}
      <b>
        {day.kind === 'count' || day.kind === 'reserve'
          ? day.n
          : namesHoliday
            ? holiday(day.holiday ?? '')
            : body[day.kind]}
      </b>
    </span>
  );
};

const Sum = ({ clock }: { clock: Clock }) => {
  const { say, day } = useSpeech();
  const sum = derivationSum(clock);
  const runs = pauseRuns(clock.days);
  const paused = runs.map(({ first, last }) =>
    first === last ? day.bare(first) : say('span', { from: day.bare(first), to: day.bare(last) }),
  );
  return (
    <table className="derivation-sum">
      <tbody>
        <tr>
          <th scope="row">{say('sumCounted')}</th>
          <td>{sum.counted}</td>
          <td>{sum.makeup > 0 && say('sumMakeup', { n: sum.makeup })}</td>
        </tr>
        <tr>
          <th scope="row">{say('sumPaused')}</th>
          <td>{sum.paused}</td>
          <td>{paused.join(say('comma'))}</td>
        </tr>
        <tr>
          <th scope="row">{say('sumRest')}</th>
          <td>{sum.weekend + sum.holiday}</td>
          <td>
            {sum.holiday > 0
              ? say('sumRestParts', { a: sum.weekend, b: sum.holiday })
              : sum.weekend > 0 && say('sumRestWeekend', { a: sum.weekend })}
          </td>
        </tr>
        <tr className="derivation-all">
          <th scope="row">{say('sumAll')}</th>
          <td>{sum.all}</td>
          <td>{say('sumNatural', { n: sum.all })}</td>
        </tr>
      </tbody>
    </table>
  );
};

/** The derivation as a table, for keyboards and readers of screens: every day and why. */
const DayTable = ({ clock }: { clock: Clock }) => {
  const { say, day: write, holiday: nameOf } = useSpeech();
  const why = ({ kind, makeup, holiday }: ClockDay): string => {
    const texts = {
      start: say('kindStart'),
      count: makeup === true ? say('kindMakeup') : say('kindCount'),
      rest: say('kindRest'),
      holiday: say('kindHoliday', { name: nameOf(holiday ?? '') }),
      pause: say('kindPause'),
      expected: say('kindExpected'),
      over: say('kindOver'),
      reserve: say('kindReserve'),
    };
    return texts[kind];
  };
  return (
    <div className="derivation-days" tabIndex={0} role="group" aria-label={say('dayByDay')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('date')}</th>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('running')}</th>
          </tr>
        </thead>
        <tbody>
          {clock.days.map((day) => (
            <tr key={day.day}>
              <td>{write.short(day.day)}</td>
              <td>{day.pause === undefined ? why(day) : `${day.pause} · ${why(day)}`}</td>
              <td className="number">{day.kind === 'count' || day.kind === 'reserve' ? day.n : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
