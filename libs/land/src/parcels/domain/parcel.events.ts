import type { Actor, LegalDay } from '@luodi/domain';

/** 农转用 → 征收 → 净地 → 七通一平 (S062). */
export type Readiness = 'CONVERTED' | 'ACQUIRED' | 'CLEARED' | 'SERVICED';

export interface ParcelRegistered {
  readonly type: 'ParcelRegistered';
  readonly parcelNumber: string;
  readonly areaM2: string;
  readonly landGrade: number;
  readonly plannedUse: string;
  readonly planReference: string;
  readonly block: string;
  readonly acquisitionCostFen: string;
  readonly developmentCostFen: string;
  readonly feesFen: string;
  readonly readiness: Readiness;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** One step nearer to supply; no step is skipped. */
export interface ParcelPrepared {
  readonly type: 'ParcelPrepared';
  readonly readiness: Readiness;
  readonly documentNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** Put up for sale: held without an end until the listing ends (S067). */
export interface ParcelListed {
  readonly type: 'ParcelListed';
  readonly by: Actor;
}

/** The listing ended without a contract: held again for the time of a reservation. */
export interface ParcelUnlisted {
  readonly type: 'ParcelUnlisted';
  readonly until: LegalDay;
  readonly by: Actor;
}

/** Works have started: used land (S075). */
export interface ParcelUsed {
  readonly type: 'ParcelUsed';
  readonly on: LegalDay;
  readonly by: Actor;
}

/** Found inefficient on the named grounds, or efficient again when there are none (S075). */
export interface EfficiencyJudged {
  readonly type: 'EfficiencyJudged';
  readonly grounds: readonly string[];
  readonly documentNumber: string;
  readonly by: Actor;
}

/** Held for one supply until `until` has ended, or until it is contracted or released. */
export interface ParcelReserved {
  readonly type: 'ParcelReserved';
  readonly supplyId: string;
  readonly projectId: string;
  readonly until: LegalDay;
  readonly by: Actor;
}

/** A request that could not be met: the answer to the asking supply; nothing changes here. */
export interface ParcelRequestRefused {
  readonly type: 'ParcelRequestRefused';
  readonly supplyId: string;
  readonly projectId: string;
  readonly code: string;
  readonly by: Actor;
}

export interface ParcelReleased {
  readonly type: 'ParcelReleased';
  readonly supplyId: string;
  readonly projectId: string;
  readonly cause: 'LAPSED' | 'GIVEN_BACK';
  readonly by: Actor;
}

export interface ParcelContracted {
  readonly type: 'ParcelContracted';
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface ParcelDelivered {
  readonly type: 'ParcelDelivered';
  readonly on: LegalDay;
  readonly by: Actor;
}

/** Back in the reserve (收储): free again, its history stays linked by the exit case (S082). */
export interface ParcelReturned {
  readonly type: 'ParcelReturned';
  readonly exitId: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export type ParcelEvent =
  | ParcelRegistered
  | ParcelPrepared
  | ParcelListed
  | ParcelUnlisted
  | ParcelUsed
  | EfficiencyJudged
  | ParcelReserved
  | ParcelRequestRefused
  | ParcelReleased
  | ParcelContracted
  | ParcelDelivered
  | ParcelReturned;
