import type { Actor, Instant, LegalDay } from '@luodi/domain';
import type { Ground } from './ground';
import type { DayDue, TermEnd } from './rectification-term';

export type Channel = 'ELECTRONIC' | 'PAPER' | 'PUBLIC_NOTICE';

/** A finding was turned into a draft, with the facts an exit order will need (S090, S092). */
export interface WarningDrafted {
  readonly type: 'WarningDrafted';
  readonly findingId: string;
  readonly warningId: string;
  readonly ground: Ground;
  readonly evidence: string;
  readonly firmCreditCode?: string;
  readonly parcelId: string;
  readonly areaM2: string;
  readonly repeated: boolean;
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface WarningSigned {
  readonly type: 'WarningSigned';
  readonly on: LegalDay;
  readonly rectifyDays: number;
  /** Last workday on which the firm may leave it unopened before paper service. */
  readonly paperFrom: LegalDay;
  readonly policyVersion: number;
  readonly note?: string;
  readonly by: Actor;
}

/** Three workdays unopened: paper service is due (13.1). */
export interface WarningLeftUnopened {
  readonly type: 'WarningLeftUnopened';
  readonly by: Actor;
}

export interface WarningDelivered {
  readonly type: 'WarningDelivered';
  readonly channel: Channel;
  readonly on: LegalDay;
  readonly term: TermEnd;
  readonly proof?: string;
  readonly by: Actor;
}

export interface RectificationReported {
  readonly type: 'RectificationReported';
  readonly report: string;
  /** By when the report is reviewed (13.6). */
  readonly review?: DayDue;
  readonly on: LegalDay;
  readonly at: Instant;
  readonly by: Actor;
}

export interface RectificationPassed {
  readonly type: 'RectificationPassed';
  readonly on: LegalDay;
  readonly note: string;
  readonly by: Actor;
}

/** The report was not enough; the term runs on unchanged (S091). */
export interface RectificationReturned {
  readonly type: 'RectificationReturned';
  readonly on: LegalDay;
  readonly note: string;
  readonly by: Actor;
}

export interface RectificationExtended {
  readonly type: 'RectificationExtended';
  /** The former end of the term. */
  readonly from?: LegalDay;
  readonly days: number;
  readonly term: TermEnd;
  /** The person who issued a provisional day acknowledged it: who is `by`, which day and years are in `term` (1.5). */
  readonly acknowledgedProvisional: boolean;
  readonly reason: string;
  readonly by: Actor;
}

/** The firm objects; the rectification clock does not stop (13.4). */
export interface ObjectionFiled {
  readonly type: 'ObjectionFiled';
  readonly statement: string;
  readonly answer: DayDue;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** Upheld: the warning is cancelled. */
export interface ObjectionAnswered {
  readonly type: 'ObjectionAnswered';
  readonly result: 'UPHELD' | 'DISMISSED';
  readonly reason: string;
  readonly on: LegalDay;
  readonly by: Actor;
}

/** A day of the office ended without its act: an objection unanswered, a report unreviewed. */
export interface AnswerOverdue {
  readonly type: 'AnswerOverdue';
  readonly what: 'OBJECTION_ANSWER' | 'REVIEW';
  readonly on: LegalDay;
  readonly by: Actor;
}

/** A calendar was published: open provisional days count again (regulation 1.5, 6). */
export interface DaysRecomputed {
  readonly type: 'DaysRecomputed';
  /** The former end of the term. */
  readonly from?: LegalDay;
  readonly term?: TermEnd;
  readonly answer?: DayDue;
  readonly review?: DayDue;
  readonly by: Actor;
}

/** The term ended without a pass: the exit order (S092). */
export interface RectificationExpired {
  readonly type: 'RectificationExpired';
  readonly on: LegalDay;
  readonly by: Actor;
}

export interface ExitOrderWithdrawn {
  readonly type: 'ExitOrderWithdrawn';
  readonly on: LegalDay;
  readonly reason: string;
  readonly by: Actor;
}

export type WarningEvent =
  | WarningDrafted
  | WarningSigned
  | WarningLeftUnopened
  | WarningDelivered
  | RectificationReported
  | RectificationPassed
  | RectificationReturned
  | RectificationExtended
  | RectificationExpired
  | ObjectionFiled
  | ObjectionAnswered
  | AnswerOverdue
  | DaysRecomputed
  | ExitOrderWithdrawn;
