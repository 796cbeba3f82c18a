import { Empty, LightShape, ProblemNote, TableFoot, useSpeech, Waiting, type LightName } from '@luodi/console-ui';
import { Link, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../data/problem-of';
import { useCalendarAround } from '../../data/use-calendar';
import { useTexts, type TextKey } from '../../i18n/texts';
import { useIsPhone } from '../../preferences/use-is-phone';
import { TodoTable } from './todo-table';
import { TodoRuler } from './todo-ruler';
import { useTodo, type TodoGroup, type TodoList } from './use-todo';

/** The ruled strip of numbers and the list behind them. */
export const TodoDesk = () => {
  const todo = useTodo();
  return (
    <>
      <Strip todo={todo} />
      <List todo={todo} />
    </>
  );
};

const CARDS: readonly { readonly group: TodoGroup; readonly text: TextKey; readonly light?: LightName }[] = [
  { group: 'today', text: 'workbench.dueToday' },
  { group: 'yellow', text: 'workbench.yellow', light: 'yellow' },
  { group: 'red', text: 'workbench.red', light: 'red' },
  { group: 'paused', text: 'workbench.paused', light: 'paused' },
  { group: 'provisional', text: 'workbench.provisional', light: 'provisional' },
];

/** Each number opens its list, already filtered; the number is the length of that list. */
const Strip = ({ todo }: { todo: TodoList }) => {
  const t = useTexts();
  const search = useSearch({ from: '/frame/' });
  return (
    <nav className="strip" aria-label={t('workbench.strip')}>
      <Link
        to="/"
        search={{}}
        activeOptions={{ exact: true }}
        aria-current={search.light === undefined ? 'true' : undefined}
      >
        <b>{todo.total ?? '…'}</b>
        <span>{t('workbench.todo')}</span>
      </Link>
      {CARDS.map(({ group, text, light }) => (
        <Link key={group} to="/" search={{ light: group }} aria-current={search.light === group ? 'true' : undefined}>
          <b>{todo.counts?.[group] ?? '…'}</b>
          <span>
            {light && <LightShape light={light} />}
            {t(text)}
          </span>
        </Link>
      ))}
    </nav>
  );
};

const List = ({ todo }: { todo: TodoList }) => {
  const t = useTexts();
  const { day } = useSpeech();
  const search = useSearch({ from: '/frame/' });
  const calendar = useCalendarAround();
  const isPhone = useIsPhone();
  const nothing = <Nothing isFiltered={search.light !== undefined} />;
  return (
    <section>
      <header className="desk-head">
        <h2>
          {t('workbench.todo')}
          <small>{t('workbench.order')}</small>
        </h2>
        {search.light !== undefined && (
          <Link to="/" search={{}}>
            {t('workbench.clearFilter')}
          </Link>
        )}
      </header>
      {todo.error && <ProblemNote problem={problemOf(t, todo.error)} onRetry={todo.retry} />}
      {todo.rows === undefined && todo.error === null && <Waiting lines={8} />}
      {todo.rows && (
        <>
          {isPhone ? (
            <TodoRuler rows={todo.rows} empty={nothing} />
          ) : (
            <TodoTable rows={todo.rows} calendar={calendar} empty={nothing} />
          )}
          <TableFoot
            left={t('workbench.rows', { n: todo.rows.length, total: todo.total ?? 0 })}
            right={`${t('workbench.asOf', { time: day.time(new Date(todo.asOf).toISOString()) })}${calendar ? ` · ${calendar.source}` : ''}`}
          />
        </>
      )}
    </section>
  );
};

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => {
  const t = useTexts();
  return isFiltered ? (
    <Empty title={t('workbench.emptyFilter')} />
  ) : (
    <Empty title={t('workbench.empty')}>{t('workbench.emptyText')}</Empty>
  );
};
