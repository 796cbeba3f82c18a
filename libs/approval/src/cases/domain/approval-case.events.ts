import type { Actor, Instant, LegalDay } from '@luodi/domain';
import type { Limit } from './case-rules';
import type { CorrectionEvent } from './correction.events';
import type { ClocksRecomputed } from './recompute-clocks';
import type { StageClock } from './stage-clock';

export interface CaseProject {
  readonly projectId: string;
  readonly zone: string;
  readonly projectName: string;
  readonly firmName: string;
  readonly firmCreditCode: string;
}

/** The dates of a clock with the calendar version they were computed from (CLK-01, CLK-05). */
export interface ClockDates {
  readonly dueOn: LegalDay;
  /** Counted day ⌊0.9 × L⌋ (2.6); the clock is yellow from its end. */
  readonly warnOn: LegalDay;
  readonly warnAt: Instant;
  /** Years without a published calendar that were examined; not empty means 暂定. */
  readonly missingYears: readonly number[];
  readonly calendar: number;
}

export interface OpenedItem extends ClockDates {
  readonly itemCode: string;
  readonly departmentId: string;
  readonly limit: Limit;
  readonly powerCode?: string;
}

/** A pass of an earlier round that counts again (3.4). */
export interface ReusedItem {
  readonly itemCode: string;
  readonly fromRound: number;
}

export interface CaseStarted {
  readonly type: 'CaseStarted';
  readonly project: CaseProject;
  readonly projectCode?: string;
}

export interface ProjectAdmitted {
  readonly type: 'ProjectAdmitted';
  readonly on: LegalDay;
}

export interface ProjectRejected {
  readonly type: 'ProjectRejected';
  readonly on: LegalDay;
  readonly reason: string;
}

export interface StageOpened {
  readonly type: 'StageOpened';
  readonly stage: string;
  readonly round: number;
  readonly receiptNumber: string;
  readonly projectCode: string;
  readonly procedure: { readonly scope: string; readonly version: number };
  readonly leadDepartmentId: string;
  readonly opensLandSupply: boolean;
  readonly reuseMonths: number;
  readonly acceptedOn: LegalDay;
  readonly dueOn: LegalDay;
  readonly missingYears: readonly number[];
  /** Calendar version the stage's due day was computed from. */
  readonly calendar?: number;
  /** Nobody answered in time: accepted from the day of receipt (行政许可法 32(四)). */
  readonly deemed?: true;
  readonly items: readonly OpenedItem[];
  readonly reused: readonly ReusedItem[];
  readonly materials: readonly string[];
  readonly by: Actor;
}

interface OfItem {
  readonly stage: string;
  readonly itemCode: string;
  readonly departmentId: string;
}

export interface ItemDecided extends OfItem {
  readonly type: 'ItemDecided';
  readonly status: 11 | 12 | 13;
  /** Status before: 8 or 10. */
  readonly before: number;
  readonly opinion: string;
  readonly article?: string;
  readonly on: LegalDay;
  readonly dueOn: LegalDay;
  readonly by: Actor;
}

export interface StagePassed {
  readonly type: 'StagePassed';
  readonly stage: string;
  readonly round: number;
  readonly on: LegalDay;
  readonly opensLandSupply: boolean;
  readonly by: Actor;
}

export interface StageRefused {
  readonly type: 'StageRefused';
  readonly stage: string;
  readonly round: number;
  readonly itemCode: string;
  readonly reason: string;
  readonly article?: string;
  readonly on: LegalDay;
  /** Items that were open: 撤销 (15). */
  readonly cancelled: readonly string[];
  readonly by: Actor;
}

export interface StageWithdrawn {
  readonly type: 'StageWithdrawn';
  readonly stage: string;
  readonly round: number;
  readonly reason: string;
  readonly on: LegalDay;
  /** Items that were open: 撤回 (14). */
  readonly withdrawn: readonly string[];
  readonly by: Actor;
}

export interface SpecialProcedureStarted extends OfItem {
  readonly type: 'SpecialProcedureStarted';
  readonly kind: string;
  readonly ground: string;
  readonly expectedWorkdays: number;
  readonly expectedUntil: LegalDay;
  /** Years without a published calendar on the way there: the expected day is provisional. */
  readonly expectedMissingYears?: readonly number[];
  readonly noticeNumber: string;
  readonly before: number;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface SpecialProcedureEnded extends OfItem, ClockDates {
  readonly type: 'SpecialProcedureEnded';
  readonly kind: string;
  readonly conclusion?: string;
  /** Present when the stage stood still meanwhile and its due day moved (PAR-3). */
  readonly stageClock?: StageClock;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** A special procedure lasts longer than the applicant was told (GOV-03). Once per procedure. */
export interface SpecialProcedureOverran extends OfItem {
  readonly type: 'SpecialProcedureOverran';
  readonly kind: string;
  readonly expectedUntil: LegalDay;
}

export interface ItemExtended extends OfItem, ClockDates {
  readonly type: 'ItemExtended';
  readonly amount: number;
  readonly unit: Limit['unit'];
  readonly reason: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface ItemWarned extends OfItem {
  readonly type: 'ItemWarned';
  readonly dueOn: LegalDay;
}

export interface ItemOverdue extends OfItem {
  readonly type: 'ItemOverdue';
  readonly dueOn: LegalDay;
}

export type ApprovalCaseEvent =
  | CaseStarted
  | ProjectAdmitted
  | ProjectRejected
  | StageOpened
  | ItemDecided
  | StagePassed
  | StageRefused
  | StageWithdrawn
  | SpecialProcedureStarted
  | SpecialProcedureEnded
  | SpecialProcedureOverran
  | ItemExtended
  | ItemWarned
  | ItemOverdue
  | ClocksRecomputed
  | CorrectionEvent;
