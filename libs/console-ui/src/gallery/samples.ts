import { computeDeadline, PUBLISHED_CALENDARS, workCalendar, workdays, type DerivationStep } from '@luodi/domain';
import type { Clock, ClockDay, ClockDayKind } from '../time/clock';
import type { CalendarDay } from '../time/calendar-day';

/** The legal day of all samples. */
export const SAMPLE_TODAY = '2026-10-13';

const calendar = workCalendar(PUBLISHED_CALENDARS);

interface Facts {
  readonly start: string;
  readonly promised: number;
  readonly legal?: number;
  readonly late?: number;
  readonly pause?: { readonly kind: string; readonly from: string; readonly to: string };
  readonly extension?: number;
  readonly isEnded?: true;
  readonly today?: string;
}

/** Days as the library of legal time derives them; the same library answers behind the API. */
function derive({
  start,
  promised,
  legal = promised,
  late = 0,
  pause,
  today = SAMPLE_TODAY,
}: Facts): readonly ClockDay[] {
  const { derivation } = computeDeadline({
    start,
    term: workdays(Math.max(legal, promised + late)),
    calendar,
    ...(pause && { exclusions: [{ form: 'DATES', ...pause }] }),
  });
  return derivation.map((step) => dayOf(step, { promised, late, today, pause: pause?.kind }));
}

interface Context {
  readonly promised: number;
  readonly late: number;
  readonly today: string;
  readonly pause: string | undefined;
}

function dayOf({ day, why, counted, n, holiday }: DerivationStep, { promised, late, today, pause }: Context): ClockDay {
  const kinds: Partial<Record<typeof why, ClockDayKind>> = {
    START_DAY: 'start',
    WEEKEND: 'rest',
    HOLIDAY: 'holiday',
    UNPUBLISHED_WEEKEND: 'rest',
  };
  const beyond = late > 0 ? 'over' : 'reserve';
  const kind =
    why === 'PAUSED' ? (day > today ? 'expected' : 'pause') : (kinds[why] ?? (n > promised ? beyond : 'count'));
  return {
    day,
    kind,
    n: counted ? (kind === 'over' ? n - promised : n) : 0,
    ...(why === 'MAKEUP_WORKDAY' && { makeup: true }),
    ...(holiday !== undefined && { holiday }),
    ...(why === 'PAUSED' && pause !== undefined && { pause }),
    ...(why.startsWith('UNPUBLISHED') && { unpublished: true }),
  };
}

function sample(facts: Facts, answer: Partial<Clock> & Pick<Clock, 'light' | 'used' | 'remaining' | 'dueOn'>): Clock {
  const { today = SAMPLE_TODAY, promised, extension = 0 } = facts;
  return {
    unit: 'workday',
    today,
    budget: promised,
    extension,
    days: derive(facts),
    sources: ['日历 2026 第 1 版', '规则 水保 3.1'],
    ...answer,
  };
}

/** The clock of the design's own example: 水土保持方案审批, 专家评审 for four days in the middle. */
export const WATER_CLOCK: Clock = sample(
  { start: '2026-09-14', promised: 14, legal: 20, pause: { kind: '专家评审', from: '2026-09-21', to: '2026-09-24' } },
  {
    light: 'yellow',
    used: 13,
    remaining: 1,
    dueOn: '2026-10-14',
    legalDueOn: '2026-10-22',
    legalRemaining: 7,
    sources: ['日历 2026 第 1 版', '规则 水保 3.1', '文书 08'],
  },
);

const undated = (answer: Omit<Clock, 'unit' | 'today' | 'days'>): Clock => ({
  unit: 'workday',
  today: SAMPLE_TODAY,
  days: [],
  ...answer,
});

/** Every state of a clock, in the order of the design. */
export const CLOCKS: readonly { readonly clock: Clock; readonly note: string }[] = [
  {
    clock: sample(
      { start: '2026-09-18', promised: 20 },
      { light: 'green', used: 13, remaining: 7, dueOn: '2026-10-22' },
    ),
    note: '第 13 / 20 日',
  },
  { clock: WATER_CLOCK, note: '停 4 日；虚格为法定余量' },
  {
    clock: sample(
      { start: '2026-09-22', promised: 10 },
      { light: 'yellow', used: 10, remaining: 0, dueOn: '2026-10-13' },
    ),
    note: '第 10 / 10 日',
  },
  {
    clock: sample(
      { start: '2026-09-23', promised: 7, late: 2 },
      { light: 'red', used: 7, remaining: -2, dueOn: '2026-10-10' },
    ),
    note: '超期格高出一截',
  },
  {
    clock: sample(
      { start: '2026-09-15', promised: 10, late: 6 },
      { light: 'black', used: 10, remaining: -6, dueOn: '2026-09-29' },
    ),
    note: '超 5 日起，升级至领导',
  },
  { clock: pausedSample(), note: '节能评审 第 5 日' },
  {
    clock: sample(
      { start: '2026-12-21', promised: 20, today: '2026-12-21' },
      { light: 'provisional', used: 0, remaining: 20, dueOn: '2027-01-18' },
    ),
    note: '12-21 受理；2027 日历未公布',
  },
  {
    clock: sample(
      { start: '2026-09-10', promised: 30, extension: 10 },
      { light: 'green', used: 18, remaining: 12, dueOn: '2026-10-29' },
    ),
    note: '延期 10 日，横线为所延',
  },
  {
    clock: undated({ light: 'waiting', budget: 10, used: 0, remaining: null, dueOn: null }),
    note: '等待前置：施工图审查',
  },
  {
    clock: undated({ light: 'done', budget: 12, used: 11, remaining: 1, dueOn: null, endedOn: '2026-09-29' }),
    note: '用 11 / 12 日',
  },
  {
    clock: undated({ light: 'green', budget: 45, used: 23, remaining: 22, dueOn: '2026-11-12' }),
    note: '45 日，五日一组',
  },
  {
    clock: undated({ light: 'green', budget: 120, used: 65, remaining: 55, dueOn: '2026-12-29' }),
    note: '120 日，一格一周',
  },
];

function pausedSample(): Clock {
  const facts: Facts = {
    start: '2026-09-22',
    promised: 12,
    pause: { kind: '节能评审', from: '2026-10-08', to: '2026-10-20' },
  };
  const days = derive(facts).filter(({ day }) => day <= '2026-10-20');
  return {
    ...sample(facts, {
      light: 'paused',
      used: 5,
      remaining: 7,
      dueOn: null,
      expectedOn: '2026-10-20',
      reason: '节能评审',
    }),
    days,
  };
}

/** The calendar of the samples between two days, both included. */
export function sampleDays(from: string, to: string): readonly CalendarDay[] {
  const { derivation } = computeDeadline({ start: from, term: workdays(260), calendar });
  const kinds: Partial<Record<DerivationStep['why'], CalendarDay['kind']>> = {
    WEEKEND: 'weekend',
    HOLIDAY: 'holiday',
    MAKEUP_WORKDAY: 'makeup',
  };
  return derivation
    .filter(({ day }) => day <= to)
    .map(({ day, why, holiday }) => ({
      day,
      kind: kinds[why] ?? 'workday',
      ...(holiday !== undefined && { holiday }),
    }));
}
