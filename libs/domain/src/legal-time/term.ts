/** The unit is an attribute of each term, never global (CLK-02): 行政许可法 counts workdays, other acts only say 日. */
export type TermUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | 'YEAR';

/**
 * What happens when the last day is a rest day. Acts (submit, pay, apply, decide) roll; state thresholds, validity
 * periods and maximum durations do not (regulation 1.2). A workday term ends on a workday, so it never rolls.
 */
export type Roll = 'NONE' | 'NEXT_WORKDAY';

/** A length of legal time with the clause it rests on. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly roll: Roll;
  readonly clause: string;
}

/** A term of workdays. */
export const workdays = (amount: number, clause = ''): Term => ({ amount, unit: 'WORKING_DAY', roll: 'NONE', clause });

/** A term of calendar days; rolls unless told otherwise, as acts do. */
export const calendarDays = (amount: number, clause = '', roll: Roll = 'NEXT_WORKDAY'): Term => ({
  amount,
  unit: 'CALENDAR_DAY',
  roll,
  clause,
});

/** A term of months. */
export const months = (amount: number, clause = '', roll: Roll = 'NEXT_WORKDAY'): Term => ({
  amount,
  unit: 'MONTH',
  roll,
  clause,
});

/** A term of years; does not roll unless told so: most are validity periods or thresholds. */
export const years = (amount: number, clause = '', roll: Roll = 'NONE'): Term => ({
  amount,
  unit: 'YEAR',
  roll,
  clause,
});
