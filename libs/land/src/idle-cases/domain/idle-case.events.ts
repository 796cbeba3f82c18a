import type { Actor, IdleRoute, LegalDay } from '@luodi/domain';
import type { Due } from './idle-case.due';

/** The first full year ended: suspicion, and the check must begin (Art. 5). */
export interface IdleCaseOpened {
  readonly type: 'IdleCaseOpened';
  readonly parcelId: string;
  readonly parcelNumber: string;
  readonly priceFen: string;
  readonly agreedStartOn: LegalDay;
  readonly route: IdleRoute;
  readonly on: LegalDay;
  readonly due: Due;
}

/** Another full year, or a cause told meanwhile: another way of disposal. */
export interface RouteChanged {
  readonly type: 'RouteChanged';
  readonly route: IdleRoute;
  readonly on: LegalDay;
}

/** 闲置土地调查通知书 received by the holder. */
export interface InvestigationNotified {
  readonly type: 'InvestigationNotified';
  readonly noticeNumber: string;
  readonly due: Due;
  readonly acknowledgedProvisional: boolean;
  readonly by: Actor;
}

/** 认定书: cause and conclusion, or the land is not idle and the case is closed. */
export interface IdleDetermined {
  readonly type: 'IdleDetermined';
  readonly result: 'DETERMINED' | 'NOT_IDLE';
  readonly documentNumber: string;
  readonly cause: 'HOLDER' | 'GOVERNMENT';
  readonly conclusion: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** Location, holder and idle time on the portal, until the land is disposed of (Art. 11). */
export interface IdlePublished {
  readonly type: 'IdlePublished';
  readonly noticeNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface IdleHearingTold {
  readonly type: 'IdleHearingTold';
  readonly noticeNumber: string;
  readonly due: Due;
  readonly acknowledgedProvisional: boolean;
  readonly by: Actor;
}

export interface IdleHearingSettled {
  readonly type: 'IdleHearingSettled';
  readonly outcome: 'WAIVED' | 'LAPSED' | 'HELD';
  readonly documentNumber: string;
  readonly by: Actor;
}

/** 征缴土地闲置费决定书, approved by 本级人民政府 and served. */
export interface FeeDecided {
  readonly type: 'FeeDecided';
  readonly decisionNumber: string;
  readonly approvalNumber: string;
  readonly feeFen: string;
  readonly due: Due;
  /** Last day to sue (T7) and last day to ask the court (T8). */
  readonly lawsuitBy: LegalDay;
  readonly courtBy: LegalDay;
  readonly acknowledgedProvisional: boolean;
  readonly by: Actor;
}

export interface FeePaid {
  readonly type: 'FeePaid';
  readonly amountFen: string;
  readonly voucherNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface FeeDemanded {
  readonly type: 'FeeDemanded';
  readonly demandNumber: string;
  readonly due: Due;
  readonly by: Actor;
}

export interface CourtAsked {
  readonly type: 'CourtAsked';
  readonly applicationNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** A day ended without its step: shown as overdue, and an unpaid fee is one. */
export interface StepOverdue {
  readonly type: 'StepOverdue';
  readonly for: Due['for'];
  readonly on: LegalDay;
}

/** A calendar was published: the day counts again (regulation 1.5, 6). */
export interface DueRecomputed {
  readonly type: 'DueRecomputed';
  readonly from: LegalDay;
  readonly due: Due;
  /** Of a decided fee: the days of suit and court count again with it. */
  readonly lawsuitBy?: LegalDay;
  readonly courtBy?: LegalDay;
  readonly by: Actor;
}

export interface PlanApproved {
  readonly type: 'PlanApproved';
  readonly way: string;
  readonly approvalNumber: string;
  readonly newStartOn?: LegalDay;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface IdleCaseClosed {
  readonly type: 'IdleCaseClosed';
  readonly reason: string;
  readonly publicityWithdrawnOn?: LegalDay;
  readonly on: LegalDay;
  readonly by?: Actor;
}

export type IdleCaseEvent =
  | IdleCaseOpened
  | RouteChanged
  | InvestigationNotified
  | IdleDetermined
  | IdlePublished
  | IdleHearingTold
  | IdleHearingSettled
  | FeeDecided
  | FeePaid
  | FeeDemanded
  | CourtAsked
  | StepOverdue
  | DueRecomputed
  | PlanApproved
  | IdleCaseClosed;
