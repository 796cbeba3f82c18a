import { addWorkdays, isWorkday, rollForward, subtractWorkdays, workdaysOfYear, type FoundDay } from '@luodi/domain';
import { dated, whole } from '../outputs';
import type { Rules } from '../rule';

export const calendarRules: Rules = {
  'CAL.IS_WORKDAY': (inputs, calendar) => {
    const answer = isWorkday(calendar, inputs.day('date'));
    return dated({ workday: answer.workday }, answer);
  },
  'CAL.COUNT_WORKDAYS': (inputs, calendar) => {
    const counted = inputs.wholes('years').map((year) => [year, workdaysOfYear(calendar, year)] as const);
    const count = Object.fromEntries(counted.map(([year, { workdays }]) => [String(year), whole(workdays)]));
    return dated({ count }, ...counted.map(([, answer]) => answer));
  },
  'CAL.COVERAGE': (inputs, calendar) => {
    const day = inputs.day('date');
    const operations: Readonly<Record<string, () => FoundDay>> = {
      addWorkdays: () => addWorkdays(calendar, day, inputs.whole('n')),
      subtractWorkdays: () => subtractWorkdays(calendar, day, inputs.whole('n')),
      rollForward: () => rollForward(calendar, day),
    };
    const found = operations[inputs.text('op')]?.();
    if (!found) throw new Error(`unknown operation ${inputs.text('op')}`);
    return dated({ date: found.day }, found);
  },
};
