import type { Actor, LegalDay } from '@luodi/domain';
import type { FloorCheck } from './price-floor';

export interface Indicators {
  readonly investmentIntensityWanPerMu: string;
  readonly outputWanPerMu: string;
  readonly plotRatio: string;
  readonly taxWanPerMu?: string;
  readonly energyTcePerWan?: string;
}

export interface Schedule {
  readonly startMonthsAfterDelivery: number;
  readonly completionMonthsAfterStart: number;
  readonly productionMonthsAfterCompletion: number;
}

/** What leads said: the agreed indicators are copied from here into the contract, unchanged (S063). */
export interface DealNoted {
  readonly type: 'DealNoted';
  readonly projectName: string;
  readonly firmCreditCode: string;
  readonly industryFlags: readonly string[];
  readonly areaM2: string;
  /** Agreed total investment, fen: what a priority rests on (S056). */
  readonly investmentFen?: string;
  readonly indicators: Indicators;
  readonly schedule: Schedule;
}

export interface AdmissionNoted {
  readonly type: 'AdmissionNoted';
  readonly admission: 'ADMITTED' | 'REJECTED';
  readonly on: LegalDay;
}

/** stage-passed gave the bureau its one task for the project. */
export interface SupplyOpened {
  readonly type: 'SupplyOpened';
  readonly stage: string;
  readonly on: LegalDay;
}

export interface ParcelAsked {
  readonly type: 'ParcelAsked';
  readonly parcelId: string;
  readonly landUse: string;
  readonly by: Actor;
}

export interface ParcelHeld {
  readonly type: 'ParcelHeld';
  readonly parcelId: string;
  readonly parcelNumber: string;
  readonly areaM2: string;
  readonly landGrade: number;
  readonly costFen: string;
  /** Last day on which the supply may rely on the reservation. */
  readonly until?: LegalDay;
}

export interface ParcelDenied {
  readonly type: 'ParcelDenied';
  readonly parcelId: string;
  readonly code: string;
}

export interface QuotaAsked {
  readonly type: 'QuotaAsked';
  readonly quotaId: string;
  readonly year: number;
  readonly areaM2: string;
  /** 0 key from 1亿 on, 1 provincial-key or encouraged, 2 others (S055, S056). */
  readonly rank?: number;
  readonly priority?: QuotaPriority;
  readonly by: Actor;
}

/** The document that puts a project before others. */
export interface QuotaPriority {
  readonly kind: 'KEY' | 'PROVINCIAL_KEY' | 'ENCOURAGED';
  readonly documentNumber: string;
}

export interface QuotaHeld {
  readonly type: 'QuotaHeld';
  readonly quotaId: string;
  readonly areaM2: string;
  readonly remainingM2: string;
  readonly until?: LegalDay;
}

export interface QuotaDenied {
  readonly type: 'QuotaDenied';
  readonly quotaId: string;
  readonly remainingM2: string;
  readonly code?: string;
}

/** Parcel and quota given back by decision of an officer. */
export interface HoldingsReleased {
  readonly type: 'HoldingsReleased';
  readonly parcelId?: string;
  readonly quotaId?: string;
  readonly areaM2: string;
  readonly reason: string;
  readonly by: Actor;
}

/** A reservation lapsed at its own stream. */
export interface HoldingLapsed {
  readonly type: 'HoldingLapsed';
  readonly parcelId?: string;
  readonly quotaId?: string;
}

export type Qualification =
  | {
      readonly kind: 'MAJOR_ENCOURAGED';
      readonly majorDecisionNumber: string;
      readonly provinceEncouragedNumber: string;
      readonly revitalisationPlanNumber: string;
    }
  | { readonly kind: 'PROVINCIAL_KEY'; readonly keyListNumber: string };

export interface PriceProposed {
  readonly type: 'PriceProposed';
  readonly termYears: number;
  readonly valuationFen: string;
  readonly reservePriceFen: string;
  readonly qualification?: Qualification;
  readonly floor: FloorCheck;
  readonly policyVersion: number;
  readonly by: Actor;
}

export interface PriceApproved {
  readonly type: 'PriceApproved';
  readonly approvalNumber: string;
  readonly on?: LegalDay;
  readonly by: Actor;
}

export interface SecondSignOffGiven {
  readonly type: 'SecondSignOffGiven';
  readonly documentNumber: string;
  readonly opinion: string;
  readonly by: Actor;
}

/** 挂牌: put up for sale with its indicators fixed (S063, S067). */
export interface LandListed {
  readonly type: 'LandListed';
  readonly listingNumber: string;
  readonly noticeOn: LegalDay;
  readonly openFrom: LegalDay;
  readonly openUntil: LegalDay;
  readonly startingPriceFen: string;
  readonly policyVersion: number;
  readonly by: Actor;
}

/** 摘牌: won, the contract is due. */
export interface LandAwarded {
  readonly type: 'LandAwarded';
  readonly awardedOn: LegalDay;
  readonly priceFen: string;
  readonly bidders: number;
  readonly confirmationNumber: string;
  readonly contractBy: LegalDay;
  readonly provisional: boolean;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly by: Actor;
}

/** Nobody bid, or the winner did not sign: the approved price may be listed again. */
export interface ListingEnded {
  readonly type: 'ListingEnded';
  readonly outcome: 'FAILED' | 'GIVEN_UP';
  readonly reason: string;
  readonly by: Actor;
}

/** The legal time between award and contract ended (10.4). */
export interface ContractOverdue {
  readonly type: 'ContractOverdue';
  readonly on: LegalDay;
}

export interface LandContracted {
  readonly type: 'LandContracted';
  readonly priceFen: string;
  readonly contractedOn: LegalDay;
  readonly agreedDeliveryOn: LegalDay;
  readonly policyVersion: number;
  readonly by: Actor;
}

export interface LandDelivered {
  readonly type: 'LandDelivered';
  readonly deliveredOn: LegalDay;
  readonly handoverNumber: string;
  readonly agreedStartOn: LegalDay;
  readonly agreedCompletionOn: LegalDay;
  readonly termEndsOn: LegalDay;
  readonly by: Actor;
}

/** The project ended before a contract; what was held is given back. */
export interface SupplyEnded {
  readonly type: 'SupplyEnded';
  readonly reason: string;
  readonly parcelId?: string;
  readonly quotaId?: string;
  readonly areaM2: string;
}

/** The parcel was taken back (S082). */
export interface SupplyRecovered {
  readonly type: 'SupplyRecovered';
  readonly exitId: string;
  readonly on: LegalDay;
}

export type LandSupplyEvent =
  | DealNoted
  | AdmissionNoted
  | SupplyOpened
  | ParcelAsked
  | ParcelHeld
  | ParcelDenied
  | QuotaAsked
  | QuotaHeld
  | QuotaDenied
  | HoldingsReleased
  | HoldingLapsed
  | PriceProposed
  | PriceApproved
  | SecondSignOffGiven
  | LandListed
  | LandAwarded
  | ListingEnded
  | ContractOverdue
  | LandContracted
  | LandDelivered
  | SupplyEnded
  | SupplyRecovered;
