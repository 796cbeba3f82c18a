import { MonthCalendar, useSpeech } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { tasksQuery } from '../../data/queries';
import { useCalendarMonth } from '../../data/use-calendar';
import { useTexts } from '../../i18n/texts';

/** Beside the list: the month with what is due on each day. */
export const Side = ({ decides }: { decides: boolean }) => {
  const t = useTexts();
  const { day: write } = useSpeech();
  const month = useCalendarMonth();
  const tasks = useQuery({ ...tasksQuery({ limit: 200 }), enabled: decides }).data?.items ?? [];
  if (month === undefined) return <aside className="desk-side" />;
  const due = new Map<string, number>();
  for (const { dueOn } of tasks) if (dueOn !== null) due.set(dueOn, (due.get(dueOn) ?? 0) + 1);
  const title = write.month(month.today);
  const workdays = t('workbench.monthWorkdays', { n: month.workdays });
  return (
    <aside className="desk-side">
      <h2>
        {title}
        <small>{workdays}</small>
      </h2>
      <MonthCalendar days={month.days} today={month.today} due={due} label={`${title}，${workdays}`} />
    </aside>
  );
};
