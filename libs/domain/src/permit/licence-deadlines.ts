import type { LegalDay } from '../kernel/instant';
import { computeDeadline, type Deadline, type Extension } from '../legal-time/deadline';
import type { Exclusion } from '../legal-time/exclusion';
import type { Term } from '../legal-time/term';
import { subtractWorkdays, type FoundDay, type WorkCalendar } from '../legal-time/work-calendar';
import { LICENCE_TERMS } from './licence-terms';

/** A due date and what it becomes when the extension is approved. */
export interface ExtendableDeadline {
  readonly due: Deadline;
  readonly ifExtended: Deadline;
}

/** The facts of an extendable decision. */
export interface ExtendableInput {
  readonly accepted: LegalDay;
  readonly term: Term;
  readonly extension: Extension;
  readonly exclusions?: readonly Exclusion[];
  readonly calendar: WorkCalendar;
}

/** A decision term with its one extension; the extension adds to the same count (行政许可法 42). */
export function extendableDeadline({
  accepted,
  term,
  extension,
  exclusions,
  calendar,
}: ExtendableInput): ExtendableDeadline {
  const clock = { start: accepted, term, calendar, ...(exclusions && { exclusions }) };
  return { due: computeDeadline(clock), ifExtended: computeDeadline({ ...clock, extensions: [extension] }) };
}

/** 20 workdays from acceptance, 30 when extended. Source: 行政许可法 42(1). */
export const licenceDecision = (accepted: LegalDay, calendar: WorkCalendar): ExtendableDeadline =>
  extendableDeadline({ accepted, calendar, term: LICENCE_TERMS.decision, extension: LICENCE_TERMS.decisionExtension });

/** 45 workdays for unified, joint or concentrated handling, 60 when extended. Source: 行政许可法 26, 42(2). */
export const jointDecision = (accepted: LegalDay, calendar: WorkCalendar): ExtendableDeadline =>
  extendableDeadline({ accepted, calendar, term: LICENCE_TERMS.joint, extension: LICENCE_TERMS.jointExtension });

/** Whether an application counts as accepted because nobody answered, and since when. */
export interface DeemedAcceptance {
  /** The last day for the one notice that lists everything missing. */
  readonly correctionDeadline: Deadline;
  /** The day of receipt, or null while acceptance is not deemed. */
  readonly acceptedOn: LegalDay | null;
  /** The decision term, counted from the day of receipt. */
  readonly decision: Deadline | null;
}

/** The facts of a received application. */
export interface ReceivedApplication {
  readonly received: LegalDay;
  readonly noticeSent: LegalDay | null;
  readonly asOf: LegalDay;
  readonly calendar: WorkCalendar;
  readonly notice?: Term;
  readonly term?: Term;
}

/**
 * No notice within five workdays: accepted from the day of receipt (W8). Silence lasts until the end of the last day.
 * Source: 行政许可法 32(四). A notice after the last day does not undo what the law has already deemed.
 */
export function deemedAcceptance(application: ReceivedApplication): DeemedAcceptance {
  const { received, noticeSent, asOf, calendar } = application;
  const correctionDeadline = computeDeadline({
    start: received,
    term: application.notice ?? LICENCE_TERMS.correctionNotice,
    calendar,
  });
  const { due } = correctionDeadline;
  const inTime = due !== null && noticeSent !== null && noticeSent <= due;
  if (due === null || inTime || due >= asOf) return { correctionDeadline, acceptedOn: null, decision: null };
  const decision = computeDeadline({ start: received, term: application.term ?? LICENCE_TERMS.decision, calendar });
  return { correctionDeadline, acceptedOn: received, decision };
}

/** The dates around a hearing. */
export interface HearingDates {
  readonly applyBy: Deadline;
  readonly holdBy: Deadline;
}

/** Ask within 5 workdays of being told, held within 20 of the request. Source: 行政许可法 47. */
export const hearingDates = (informed: LegalDay, applied: LegalDay, calendar: WorkCalendar): HearingDates => ({
  applyBy: computeDeadline({ start: informed, term: LICENCE_TERMS.hearingRequest, calendar }),
  holdBy: computeDeadline({ start: applied, term: LICENCE_TERMS.hearingHeld, calendar }),
});

/** The last day on which a hearing may be announced: 7 workdays back from it, itself not counted. 行政许可法 48(1). */
export const latestHearingNotice = (heldOn: LegalDay, calendar: WorkCalendar): FoundDay =>
  subtractWorkdays(calendar, heldOn, LICENCE_TERMS.hearingNotice.amount);
