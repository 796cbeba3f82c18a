import type { Actor, LegalDay } from '@luodi/domain';
import type { Ground } from './ground';

/** The control indicators as the deal states them (S015): decimals as text, the unit in the name. */
export interface AgreedFacts {
  readonly investmentIntensityWanPerMu: string;
  readonly outputWanPerMu: string;
  readonly plotRatio: string;
  readonly taxWanPerMu?: string;
  readonly energyTcePerWan?: string;
}

export type ProjectFact =
  | {
      readonly kind: 'DEAL';
      readonly projectName: string;
      readonly firmCreditCode: string;
      readonly indicators: AgreedFacts;
    }
  | {
      readonly kind: 'CONTRACT';
      readonly parcelId: string;
      readonly areaM2: string;
      readonly indicators: AgreedFacts;
      readonly on: LegalDay;
    }
  | {
      readonly kind: 'DELIVERY';
      readonly on: LegalDay;
      readonly agreedStartOn: LegalDay;
      readonly agreedCompletionOn?: LegalDay;
    }
  | { readonly kind: 'FUNDS'; readonly totalFen: string; readonly on: LegalDay }
  | { readonly kind: 'MILESTONE'; readonly milestone: string; readonly on: LegalDay };

/** Another service said something about the project; decisions here rest on this local truth. */
export interface FactNoted {
  readonly type: 'FactNoted';
  readonly fact: ProjectFact;
}

/** Verified figures of a year; what is missing is missing, never zero (S085). Decimals as text, the unit in the name. */
export interface Figures {
  readonly investedWan?: string;
  readonly outputWan?: string;
  readonly taxWan?: string;
  readonly energyTce?: string;
  readonly valueAddedWan?: string;
}

/** A later record of the same year replaces the earlier one; both stay in the history. */
export interface FiguresRecorded extends Figures {
  readonly type: 'FiguresRecorded';
  readonly year: number;
  readonly source: string;
  readonly by: Actor;
}

/** A check found a breach; every fact a warning or an exit order will need is pinned here. */
export interface FindingRecorded {
  readonly type: 'FindingRecorded';
  readonly findingId: string;
  readonly warningId: string;
  readonly ground: Ground;
  readonly evidence: string;
  readonly foundOn: LegalDay;
  /** What makes the finding this one: the agreed start day, or the year of the check. */
  readonly factKey: string;
  readonly agreed?: string;
  readonly measured?: string;
  /** What is missing, computed from agreed and reached. */
  readonly gap?: string;
  readonly derivation?: readonly string[];
  readonly firmCreditCode?: string;
  readonly parcelId: string;
  readonly areaM2: string;
  /** Same ground within the repeat period (13.7). */
  readonly repeated: boolean;
  readonly policyVersion: number;
  readonly by: Actor;
}

export type FindingOutcome = 'RECTIFIED' | 'EXIT_ORDERED' | 'EXIT_WITHDRAWN' | 'CANCELLED';

/** The warning of a finding came to an end. */
export interface FindingClosed {
  readonly type: 'FindingClosed';
  readonly warningId: string;
  readonly outcome: FindingOutcome;
}

export type ProjectFileEvent = FactNoted | FiguresRecorded | FindingRecorded | FindingClosed;
