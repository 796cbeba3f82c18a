import type { Actor, LegalDay } from '@luodi/domain';
import type { ControlIndicator } from './admission-policies';

/** The project as the agreement states it; what the review is about. */
export interface ReviewedProject {
  readonly projectId: string;
  readonly zone: string;
  readonly dealId: string;
  readonly projectName: string;
  readonly firmName: string;
  readonly firmCreditCode: string;
  readonly industryCode: string;
  readonly industryFlags: readonly string[];
  readonly indicators: {
    readonly investmentIntensityWanPerMu: string;
    readonly plotRatio: string;
    readonly outputWanPerMu: string;
  };
}

/** The rule versions a review was opened under; it keeps them to its end (S149). */
export interface PinnedRules {
  readonly admissionVersion: number;
  /** The zone, where it has rules of its own; absent: those of every zone. */
  readonly admissionScope?: string;
  readonly negativeList: { readonly scope: string; readonly version: number };
  readonly controlStandards: { readonly scope: string; readonly version: number };
}

export interface QuotedEntry {
  readonly code: string;
  readonly kind: 'PROHIBITED' | 'RESTRICTED';
  readonly quote: string;
  readonly source: string;
}

export interface ControlCheck {
  readonly indicator: ControlIndicator;
  readonly declared: string;
  readonly standard: string;
  readonly passed: boolean;
  readonly source: string;
}

export interface DrawnExpert {
  readonly expertId: string;
  readonly field: string;
}

export interface DimensionResult {
  readonly dimension: string;
  readonly weight: number;
  /** Mean of all sheets, rounded to two decimals for display; compared unrounded. */
  readonly mean: string;
  readonly belowFloor: boolean;
}

export interface ReviewResult {
  readonly result: 'ADMITTED' | 'REJECTED';
  /** Rounded to two decimals for display; compared unrounded. */
  readonly totalScore: string;
  readonly dimensions: readonly DimensionResult[];
  readonly reasons: readonly string[];
}

export interface AdmissionOpened {
  readonly type: 'AdmissionOpened';
  readonly project: ReviewedProject;
  readonly rules: PinnedRules;
  readonly quorum: number;
  readonly negativeList: 'NONE' | 'RESTRICTED' | 'PROHIBITED';
  readonly entry?: QuotedEntry;
  readonly controls: readonly ControlCheck[];
  readonly openedOn: LegalDay;
  readonly meetingOn: LegalDay;
  /** Years without a published calendar: not empty means that the meeting day is provisional (暂定). */
  readonly missingYears?: readonly number[];
}

export interface RejectedByNegativeList {
  readonly type: 'RejectedByNegativeList';
  readonly on: LegalDay;
  readonly entry: QuotedEntry;
}

export interface ExpertsDrawn {
  readonly type: 'ExpertsDrawn';
  readonly seed: string;
  readonly pool: { readonly scope: string; readonly version: number };
  readonly experts: readonly DrawnExpert[];
  /** Left out for a link with the applicant. */
  readonly excluded: readonly string[];
  readonly by: Actor;
}

export interface SheetGiven {
  readonly type: 'SheetGiven';
  readonly expertId: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly comment?: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface EnergyOpinionGiven {
  readonly type: 'EnergyOpinionGiven';
  readonly agrees: boolean;
  readonly opinion: string;
  readonly documentNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface AdmissionDecided {
  readonly type: 'AdmissionDecided';
  readonly on: LegalDay;
  readonly outcome: ReviewResult;
  readonly sheets: number;
  readonly comment: string;
  /** The meeting that reviewed the case, and its minutes. */
  readonly meetingOn?: LegalDay;
  readonly minutesNumber?: string;
  readonly by: Actor;
}

export interface MeetingRolledOver {
  readonly type: 'MeetingRolledOver';
  readonly missed: LegalDay;
  readonly meetingOn: LegalDay;
  readonly missingYears?: readonly number[];
}

/** Too many meetings went by: the case leaves the agenda and waits on a list for a person. */
export interface LaidAside {
  readonly type: 'LaidAside';
  readonly missed: LegalDay;
  readonly on: LegalDay;
}

/** Back on an agenda: by a person with a reason, or because the case is complete now (S021). */
export interface PutOnAgenda {
  readonly type: 'PutOnAgenda';
  readonly meetingOn: LegalDay;
  readonly missingYears?: readonly number[];
  readonly cause: 'PERSON' | 'COMPLETE';
  readonly reason?: string;
  readonly by: Actor;
}

/** The chair called an extraordinary meeting in writing (4.6); the cycle of the regular ones does not move. */
export interface ExtraordinaryMeetingCalled {
  readonly type: 'ExtraordinaryMeetingCalled';
  readonly meetingOn: LegalDay;
  readonly instead: LegalDay;
  readonly reason: string;
  readonly noticeNumber: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** A published or corrected calendar moved a regular meeting to another day, or made its day firm (regulation 1.5.6). */
export interface MeetingMoved {
  readonly type: 'MeetingMoved';
  readonly before: LegalDay;
  readonly meetingOn: LegalDay;
  readonly missingYears: readonly number[];
}

export type AdmissionCaseEvent =
  | AdmissionOpened
  | RejectedByNegativeList
  | ExpertsDrawn
  | SheetGiven
  | EnergyOpinionGiven
  | AdmissionDecided
  | MeetingRolledOver
  | LaidAside
  | PutOnAgenda
  | ExtraordinaryMeetingCalled
  | MeetingMoved;
