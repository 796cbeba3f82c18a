import { DayNotch, Light, useSpeech } from '@luodi/console-ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts, useWord } from '../../i18n/texts';
import type { Todo } from './use-todo';

interface RulerProps {
  readonly rows: readonly Todo[];
  readonly empty: ReactNode;
}

/** On a phone the to-dos hang on a standing ruler, one knot per due day. */
export const TodoRuler = ({ rows, empty }: RulerProps) => {
  const t = useTexts();
  const days = [...new Set(rows.map(({ clock }) => clock.dueOn ?? ''))];
  return (
    <div className="standing" role="group" aria-label={t('workbench.caption')}>
      {rows.length === 0 && empty}
      {days.map((day) => (
        <Knot key={day} day={day} rows={rows.filter(({ clock }) => (clock.dueOn ?? '') === day)} />
      ))}
    </div>
  );
};

const Knot = ({ day, rows }: { day: string; rows: readonly Todo[] }) => {
  const { say, day: write } = useSpeech();
  const word = useWord();
  const [first] = rows;
  if (first === undefined) return null;
  const isToday = day === first.clock.today;
  const isOver = day !== '' && day < first.clock.today;
  return (
    <section className={`knot ${isToday ? 'knot-today' : isOver ? 'knot-over' : ''}`}>
      <div className="knot-day">
        <b>{day === '' ? say('paused') : write.bare(day)}</b>
        {day !== '' && <span>{isToday ? say('today') : write.weekday(day)}</span>}
        <Light clock={first.clock} short />
      </div>
      <ul>
        {rows.map(({ task, clock }) => (
          <li key={`${task.projectId}/${task.itemCode}`}>
            <Link
              className="knot-item clip"
              to="/items/$projectId/$stage/$itemCode"
              params={{ projectId: task.projectId, stage: task.stage, itemCode: task.itemCode }}
            >
              {word(task.name)}
            </Link>
            <span className="clip">{task.projectName}</span>
            <span className="knot-clock">
              <DayNotch form="budget" clock={clock} stretch />
              <span className="caption">
                {clock.used}/{clock.budget}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
