import type { CalendarContent, LegalDay, TermUnit } from '@luodi/domain';

/** A dated rule as a decision sees it: its content and what to pin (S149). */
export interface RuleVersion<T> {
  readonly scope: string;
  readonly version: number;
  readonly source: string;
  readonly content: T;
}

export type Calendar = RuleVersion<CalendarContent>;

/** A limit without its clause, which stays in the pinned procedure. */
export interface Limit {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly roll: 'NONE' | 'NEXT_WORKDAY';
}

/** What a stage needs to know of an entry of the item list (事项清单). */
export interface ItemRule {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly materials: readonly { readonly code: string }[];
  readonly limit: Limit;
  readonly extension?: { readonly amount: number; readonly clause: string } | undefined;
  readonly specialProcedures: readonly string[];
  readonly powerCode?: string | undefined;
  /** Whether the legal clock stands still during a correction in review; off unless published (CLK-07). */
  readonly correctionStopsClock?: boolean | undefined;
}

export interface StageRule {
  readonly stage: string;
  readonly leadDepartmentId: string;
  readonly after: readonly string[];
  readonly limitWorkdays: number;
  readonly onRefusal: 'CANCEL_OPEN_KEEP_PASSED';
  readonly reuseMonths: number;
  readonly opensLandSupply: boolean;
  readonly items: readonly ItemRule[];
}

export interface ProcedureRules {
  readonly stages: readonly StageRule[];
  /** What the publish checks found; a case is not opened on a faulty procedure (S036). */
  readonly faults: readonly { readonly problem: string; readonly path: string }[];
}

/** Powers devolved to a zone (S032); a power that is not named is not devolved. */
export interface Devolution {
  readonly devolved: readonly { readonly code: string; readonly from: LegalDay; readonly to?: LegalDay | undefined }[];
}
