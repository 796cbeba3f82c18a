import {
  DayNotch,
  isLate,
  Light,
  RuleTable,
  TimeAxis,
  TimeColumnHead,
  TimeColumnRow,
  TwoLines,
  useSpeech,
  WhyPanel,
  type Clock,
  type Column,
} from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { clockOf } from '../../data/clock-of';
import { itemClockQuery } from '../../data/queries';
import type { CalendarStretch } from '../../data/use-calendar';
import { useTexts, useWord } from '../../i18n/texts';
import type { Todo } from './use-todo';

interface TableProps {
  readonly rows: readonly Todo[];
  readonly calendar: CalendarStretch | undefined;
  readonly empty: ReactNode;
}

interface Asked extends Todo {
  readonly anchor: HTMLElement;
}

/** The to-dos as a staircase: remaining days first, then what and where, then the shared calendar. */
export const TodoTable = ({ rows, calendar, empty }: TableProps) => {
  const t = useTexts();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(setAsked, calendar !== undefined);
  const table = (
    <RuleTable
      columns={columns}
      rows={rows}
      keyOf={({ task }) => `${task.projectId}/${task.stage}/${task.itemCode}`}
      caption={t('workbench.caption')}
      isLate={({ clock }) => isLate(clock.light)}
      onOpen={({ task: { projectId, stage, itemCode } }) =>
        void navigate({ to: '/items/$projectId/$stage/$itemCode', params: { projectId, stage, itemCode } })
      }
      empty={empty}
    />
  );
  return (
    <>
      {calendar === undefined ? (
        table
      ) : (
        <TimeAxis days={calendar.days} today={calendar.today}>
          {table}
        </TimeAxis>
      )}
      {asked && <Why asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
};

function useColumns(ask: (asked: Asked) => void, hasCalendar: boolean): readonly Column<Todo>[] {
  const t = useTexts();
  const { say } = useSpeech();
  const word = useWord();
  const below = ({ used, budget, days }: Clock): string =>
    days.length === 0 ? '' : say('dayOf', { a: used, b: budget });
  return [
    {
      key: 'left',
      title: t('workbench.left'),
      width: 116,
      cell: (todo) => (
        <button
          type="button"
          className="why-button"
          title={t('workbench.why')}
          onClick={(event) => ask({ ...todo, anchor: event.currentTarget })}
        >
          <Light clock={todo.clock} below={below(todo.clock)} />
        </button>
      ),
    },
    {
      key: 'item',
      title: t('workbench.item'),
      isName: true,
      cell: ({ task }) => (
        <TwoLines first={<Item task={task} name={word(task.name)} />} second={<Where task={task} />} />
      ),
    },
    { key: 'accepted', title: t('workbench.accepted'), width: 72, cell: ({ task }) => task.acceptedOn.slice(5) },
    ...(hasCalendar
      ? [
          {
            key: 'clock',
            title: <TimeColumnHead />,
            width: 316,
            bare: true,
            cell: ({ clock }: Todo) => <TimeColumnRow clock={clock} />,
          },
        ]
      : []),
  ];
}

/** The item is a way to the page that decides it. */
const Item = ({ task, name }: { task: Todo['task']; name: string }) => (
  <Link
    to="/items/$projectId/$stage/$itemCode"
    params={{ projectId: task.projectId, stage: task.stage, itemCode: task.itemCode }}
  >
    {name}
  </Link>
);

/** The project is a way to its page. */
const Where = ({ task }: { task: Todo['task'] }) => (
  <>
    <Link to="/projects/$projectId" params={{ projectId: task.projectId }}>
      {task.projectName}
    </Link>
    {` · ${task.firmName}`}
  </>
);

/** 为什么是这一天: the derivation beside the light that was clicked. */
const Why = ({ asked, onClose }: { asked: Asked; onClose: () => void }) => {
  const t = useTexts();
  const { say, day } = useSpeech();
  const word = useWord();
  const { task, anchor } = asked;
  const { projectId, stage, itemCode } = task;
  const { data: derived } = useQuery(itemClockQuery({ projectId, stage, itemCode }));
  const clock = clockOf(task, derived);
  const about = { item: word(task.name), n: clock.budget };
  return (
    <WhyPanel
      question={clock.dueOn === null ? say('whyStopped') : say('whyThisDay', { day: day.sentence(clock.dueOn) })}
      about={clock.unit === 'calendar-day' ? t('workbench.whyAboutNatural', about) : t('workbench.whyAbout', about)}
      answer={t('workbench.acceptedOn', { day: day.sentence(task.acceptedOn) })}
      anchor={anchor}
      onClose={onClose}
    >
      <DayNotch form="derivation" clock={clock} />
    </WhyPanel>
  );
};
