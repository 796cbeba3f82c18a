import type { Actor, LegalDay } from '@luodi/domain';

/** The plan area of a year was set or changed by its document. */
export interface QuotaSet {
  readonly type: 'QuotaSet';
  readonly year: number;
  readonly planAreaM2: string;
  readonly documentNumber: string;
  readonly by: Actor;
}

export interface QuotaReserved {
  readonly type: 'QuotaReserved';
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  readonly rank?: number;
  readonly until: LegalDay;
  readonly by: Actor;
}

/** Not enough left: the answer to the asking supply. The demand waits and is served by rank (S056). */
export interface QuotaRequestRefused {
  readonly type: 'QuotaRequestRefused';
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  readonly rank?: number;
  /** A reservation taken by a demand of better rank. */
  readonly displacedBy?: string;
  readonly by: Actor;
}

/** The supply put its parcel up for sale: held without an end, and nobody displaces it. */
export interface QuotaSecured {
  readonly type: 'QuotaSecured';
  readonly supplyId: string;
  readonly by: Actor;
}

export interface QuotaConfirmed {
  readonly type: 'QuotaConfirmed';
  readonly supplyId: string;
  readonly by: Actor;
}

export interface QuotaReleased {
  readonly type: 'QuotaReleased';
  readonly supplyId: string;
  readonly projectId: string;
  readonly areaM2: string;
  readonly cause: 'LAPSED' | 'GIVEN_BACK';
  readonly by: Actor;
}

export type QuotaEvent = QuotaSet | QuotaReserved | QuotaRequestRefused | QuotaSecured | QuotaConfirmed | QuotaReleased;
