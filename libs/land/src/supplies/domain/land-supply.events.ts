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
  readonly by: Actor;
}

export interface QuotaHeld {
  readonly type: 'QuotaHeld';
  readonly quotaId: string;
  readonly areaM2: string;
  readonly remainingM2: string;
}

export interface QuotaDenied {
  readonly type: 'QuotaDenied';
  readonly quotaId: string;
  readonly remainingM2: string;
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
  readonly by: Actor;
}

export interface SecondSignOffGiven {
  readonly type: 'SecondSignOffGiven';
  readonly documentNumber: string;
  readonly opinion: string;
  readonly by: Actor;
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
  | LandContracted
  | LandDelivered
  | SupplyEnded
  | SupplyRecovered;
