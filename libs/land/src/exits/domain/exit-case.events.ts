import type { Actor, LegalDay } from '@luodi/domain';

export type ExitMethod = 'BUYBACK' | 'SURRENDER' | 'REDEVELOP' | 'RECOVER';

/** evaluation ordered the exit: a delivered warning and an expired term are on file (S080, S090). */
export interface ExitOpened {
  readonly type: 'ExitOpened';
  readonly warningId: string;
  readonly ground: string;
  readonly parcelId: string;
  readonly areaM2: string;
  readonly rectifyBy: LegalDay;
  readonly on: LegalDay;
}

/** A second ground for the same land: the same work item, with one more order behind it. */
export interface OrderJoined {
  readonly type: 'OrderJoined';
  readonly warningId: string;
  readonly ground: string;
  readonly rectifyBy: LegalDay;
  readonly on: LegalDay;
}

/** One of several orders was withdrawn; the work item rests on the others. */
export interface OrderWithdrawn {
  readonly type: 'OrderWithdrawn';
  readonly warningId: string;
  readonly on: LegalDay;
  readonly reason: string;
}

/** Price, term and start of the parcel, pinned as facts of the case. */
export interface LandFactsPinned {
  readonly type: 'LandFactsPinned';
  readonly parcelNumber: string;
  readonly priceFen: string;
  readonly termYears: number;
  readonly deliveredOn: LegalDay;
  readonly termEndsOn: LegalDay;
  readonly agreedStartOn: LegalDay;
  readonly startedOn?: LegalDay;
  readonly governmentCaused: boolean;
}

export interface RuledOut {
  readonly method: ExitMethod;
  readonly reason: string;
}

export interface ExitMethodChosen {
  readonly type: 'ExitMethodChosen';
  readonly method: ExitMethod;
  readonly reason: string;
  readonly ruledOut: readonly RuledOut[];
  readonly contractEndedNumber?: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface CompensationFixed {
  readonly type: 'CompensationFixed';
  readonly asOf: LegalDay;
  readonly landFen: string;
  readonly buildingsFen: string;
  readonly totalFen: string;
  readonly derivation: string;
  readonly valuationNumber?: string;
  readonly by: Actor;
}

export interface HearingRightTold {
  readonly type: 'HearingRightTold';
  readonly noticeNumber: string;
  readonly on: LegalDay;
  /** Last day to ask for a hearing. */
  readonly applyBy: LegalDay;
  readonly provisional: boolean;
  readonly missingYears?: readonly number[];
  /** A provisional day needs it, per document: who is `by` (1.5). */
  readonly acknowledgedProvisional?: boolean;
  readonly calendarVersion: number;
  readonly by: Actor;
}

export interface HearingSettled {
  readonly type: 'HearingSettled';
  readonly outcome: 'WAIVED' | 'LAPSED' | 'HELD';
  readonly documentNumber: string;
  readonly by: Actor;
}

export interface TakeBackDecided {
  readonly type: 'TakeBackDecided';
  readonly decisionNumber: string;
  readonly approvalNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface ParcelRecovered {
  readonly type: 'ParcelRecovered';
  readonly on: LegalDay;
  readonly documentNumber: string;
  readonly by: Actor;
}

export interface ExitWithdrawn {
  readonly type: 'ExitWithdrawn';
  readonly on: LegalDay;
  readonly reason: string;
}

export type ExitCaseEvent =
  | ExitOpened
  | OrderJoined
  | OrderWithdrawn
  | LandFactsPinned
  | ExitMethodChosen
  | CompensationFixed
  | HearingRightTold
  | HearingSettled
  | TakeBackDecided
  | ParcelRecovered
  | ExitWithdrawn;
