/** Where a clock stands, as the server says it. Black: overdue and escalated to the leader (督办). */
export type LightName =
  'green' | 'yellow' | 'red' | 'black' | 'paused' | 'provisional' | 'waiting' | 'not-concerned' | 'done';

/**
 * What a calendar day is to the clock. `start` = the day of acceptance, not counted (CLK-03); `reserve` = counted after
 * the promised day, up to the statutory one; `over` = after the due day; `expected` = inside a pause, still to come.
 */
export type ClockDayKind = 'start' | 'count' | 'rest' | 'holiday' | 'pause' | 'expected' | 'over' | 'reserve';

/** One line of a derivation, exactly as the server derived it (CLK-15). */
export interface ClockDay {
  /** `YYYY-MM-DD`, Asia/Shanghai */
  readonly day: string;
  readonly kind: ClockDayKind;
  /** Running number of counted days; of days over, when `over`. */
  readonly n: number;
  readonly makeup?: boolean;
  /** Name of the holiday. */
  readonly holiday?: string;
  /** Why it stands still: 专家评审. */
  readonly pause?: string;
  /** Of a year without a published calendar: the day may move (CLK-05). */
  readonly unpublished?: boolean;
}

/**
 * A clock of a case, a stage or a land term: its facts, its answer and, where known, the derivation. Everything comes
 * from the server; components draw it and never find a date (CLK-01).
 */
export interface Clock {
  readonly light: LightName;
  readonly unit: 'workday' | 'calendar-day';
  /** The legal day of the installation. */
  readonly today: string;
  /** Counted days allowed, extension included. */
  readonly budget: number;
  /** Number of today, or of the last counted day when it ended. */
  readonly used: number;
  /** Counted days after today; negative when late; null when it stands still or has ended. */
  readonly remaining: number | null;
  /** The day that counts for the light (承诺); null while stopped or not begun. */
  readonly dueOn: string | null;
  /** 法定, when it is another day. */
  readonly legalDueOn?: string | null;
  readonly legalRemaining?: number | null;
  /** Expected end of the pause. */
  readonly expectedOn?: string | null;
  /** Why it stands still or waits: 节能评审 · 施工图审查. */
  readonly reason?: string;
  /** Days of the budget that an extension added. */
  readonly extension?: number;
  /** Day of the decision, when it has ended. */
  readonly endedOn?: string;
  readonly days: readonly ClockDay[];
  /** Calendar, rule and documents that the answer rests on. */
  readonly sources?: readonly string[];
}
