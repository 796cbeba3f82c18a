import type { Actor, Instant, LegalDay } from '@luodi/domain';
import type { Ground } from './ground';
import type { TermEnd } from './rectification-term';

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
  readonly days: number;
  readonly term: TermEnd;
  /** The person who issued a provisional day acknowledged it: who is `by`, which day and years are in `term` (1.5). */
  readonly acknowledgedProvisional: boolean;
  readonly reason: string;
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
  | ExitOrderWithdrawn;
