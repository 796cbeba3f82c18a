import type { Actor, LegalDay } from '@luodi/domain';

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
  readonly readiness: 'SERVICED';
  readonly on: LegalDay;
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
  | ParcelReserved
  | ParcelRequestRefused
  | ParcelReleased
  | ParcelContracted
  | ParcelDelivered
  | ParcelReturned;
