import type { CalendarContent, LegalDay } from '@luodi/domain';

/** A dated rule as a decision sees it: its content and what to pin. */
export interface RuleVersion<T> {
  readonly scope: string;
  readonly version: number;
  readonly source: string;
  readonly content: T;
}

/** One dimension of the score sheet with its weight in percent (S023). */
export interface Dimension {
  readonly code: string;
  readonly weight: number;
}

/** Rules of the admission review (requirements 4.2, 4.3, S021): whole points and percent. */
export interface AdmissionRules {
  readonly dimensions: readonly Dimension[];
  /** Total at or above which a project passes (≥). */
  readonly passTotal: number;
  /** No dimension mean may lie below this (<). */
  readonly dimensionFloor: number;
  readonly expertsDrawn: number;
  readonly quorum: number;
  /** Each of these fields is drawn from first. */
  readonly fields: readonly string[];
  readonly meeting: {
    readonly anchor: LegalDay;
    readonly everyDays: number;
    /** Meetings a case may miss and still be taken to the next; after one more it is laid aside. */
    readonly maxRollOvers: number;
    /** Workdays between the written call of an extraordinary meeting and its day (4.6). */
    readonly urgentNoticeWorkdays: number;
  };
}

/** An entry of the admission negative list (准入负面清单), quoted when it matches (S026). */
export interface NegativeListEntry {
  readonly code: string;
  readonly kind: 'PROHIBITED' | 'RESTRICTED';
  /** GB/T 4754 prefixes without category letter; empty: any industry. */
  readonly industryPrefixes: readonly string[];
  /**
   * One of these must be stated of the project; empty: the industry alone matches. `high_energy` and `high_pollution`
   * are stated only with the class and the threshold of requirements 4.1 (≥ 10,000 tce a year; 报告书).
   */
  readonly anyFlag: readonly string[];
  readonly quote: string;
  readonly source: string;
}

export interface NegativeList {
  readonly entries: readonly NegativeListEntry[];
}

export type ControlIndicator = 'INVESTMENT_INTENSITY' | 'PLOT_RATIO' | 'OUTPUT';

/** A standard of the entry control-indicator system (S025), decimals as strings. */
export interface ControlStandard {
  /** GB/T 4754 prefix without category letter; '' is every industry. The longest match counts. */
  readonly industryPrefix: string;
  readonly investmentIntensityWanPerMu: string;
  readonly plotRatio: string;
  readonly outputWanPerMu: string;
  readonly source: string;
}

export interface ControlStandards {
  readonly standards: readonly ControlStandard[];
}

/** A person of the expert pool (专家库); `conflicts` are the credit codes of linked firms (4.4). */
export interface PooledExpert {
  readonly expertId: string;
  readonly field: string;
  readonly conflicts: readonly string[];
}

export interface ExpertPool {
  readonly experts: readonly PooledExpert[];
}

export type Calendar = RuleVersion<CalendarContent>;
