import type { Actor, LegalDay } from '@luodi/domain';
import type { ClockDates } from './approval-case.events';
import type { StageClock } from './stage-clock';

/** One thing that is missing or wrong, as the one notice lists it (一次性告知, GOV-04). */
export interface Defect {
  readonly material: string;
  readonly defect: string;
  /** Legal basis. */
  readonly basis: string;
  readonly howToFix: string;
}

/** An application was handed in and not yet accepted: 接件 (1). The five workdays of 行政许可法 32(四) run. */
export interface ApplicationReceived {
  readonly type: 'ApplicationReceived';
  readonly stage: string;
  readonly receiptNumber: string;
  readonly projectCode: string;
  readonly procedure: { readonly scope: string; readonly version: number };
  readonly materials: readonly string[];
  readonly missing: readonly string[];
  readonly factsUnchanged: boolean;
  readonly on: LegalDay;
  /** Last day of the one notice; silence until its end means accepted from the day of receipt. */
  readonly noticeBy: LegalDay;
  readonly missingYears: readonly number[];
  readonly by: Actor;
}

/** 补正(开始) (6) before acceptance: everything, once. */
export interface CorrectionAsked {
  readonly type: 'CorrectionAsked';
  readonly stage: string;
  readonly defects: readonly Defect[];
  readonly noticeNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** 补正(结束) (7) before acceptance, with what came. */
export interface CorrectionEnded {
  readonly type: 'CorrectionEnded';
  readonly stage: string;
  readonly received: readonly string[];
  readonly on: LegalDay;
  readonly by: Actor;
}

/** 撤件 (2) or 不予受理 (5). */
export interface ApplicationClosed {
  readonly type: 'ApplicationClosed';
  readonly stage: string;
  readonly before: number;
  readonly status: 2 | 5;
  readonly reason: string;
  readonly article?: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

interface OfItem {
  readonly stage: string;
  readonly itemCode: string;
  readonly departmentId: string;
}

/** 审查阶段补正(开始) (6) of one item; the others run on. */
export interface ItemCorrectionAsked extends OfItem {
  readonly type: 'ItemCorrectionAsked';
  readonly defects: readonly Defect[];
  /** Why it could not be seen before acceptance (文书 06). */
  readonly whyNotVisible: string;
  readonly noticeNumber: string;
  /** Whether the published item lets the legal clock stand still meanwhile; off unless it says so (CLK-07). */
  readonly stopsClock: boolean;
  readonly before: number;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** 审查阶段补正(结束) (7), with what came, which may be nothing. */
export interface ItemCorrectionEnded extends OfItem {
  readonly type: 'ItemCorrectionEnded';
  readonly received: readonly string[];
  readonly note?: string;
  /** The dates derived anew, where the clock stood still. */
  readonly clock?: ClockDates;
  readonly stageClock?: StageClock;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** The department goes on (8) when the correction has ended. */
export interface ItemReviewResumed extends OfItem {
  readonly type: 'ItemReviewResumed';
}

export type CorrectionEvent =
  | ApplicationReceived
  | CorrectionAsked
  | CorrectionEnded
  | ApplicationClosed
  | ItemCorrectionAsked
  | ItemCorrectionEnded
  | ItemReviewResumed;
