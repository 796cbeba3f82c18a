import type { Actor, LegalDay } from '@luodi/domain';
import type { IdleRoute } from '@luodi/domain';

/** A day on which somebody is reminded of another: the agreed start, or the end of the term (S064). */
export interface Reminder {
  readonly subject: 'START' | 'TERM_END';
  readonly on: LegalDay;
}

/** The land was handed over: from here the firm owes a start by the agreed day. */
export interface ObligationOpened {
  readonly type: 'ObligationOpened';
  readonly supplyId: string;
  readonly parcelId: string;
  readonly parcelNumber: string;
  readonly areaM2: string;
  readonly priceFen: string;
  readonly termYears: number;
  readonly deliveredOn: LegalDay;
  readonly termEndsOn: LegalDay;
  readonly agreedStartOn: LegalDay;
  readonly reminders?: readonly Reminder[];
}

/** leads verified the start (8.4, 12.2). */
export interface StartRecorded {
  readonly type: 'StartRecorded';
  readonly on: LegalDay;
}

/** The agreed day ended without a start (S088). */
export interface StartOverdueDetected {
  readonly type: 'StartOverdueDetected';
  readonly agreedStartOn: LegalDay;
  readonly on: LegalDay;
}

export interface IdleLandRecognised {
  readonly type: 'IdleLandRecognised';
  readonly status: 'IDLE_1Y' | 'IDLE_2Y';
  readonly route: IdleRoute;
  readonly agreedStartOn: LegalDay;
  readonly on: LegalDay;
}

/** A supplement agreement moved the start; the clock restarts from the new day (Art. 12(一)). */
export interface StartExtended {
  readonly type: 'StartExtended';
  readonly from: LegalDay;
  readonly to: LegalDay;
  readonly agreementNumber: string;
  readonly reminders?: readonly Reminder[];
  readonly by: Actor;
}

/** A cause of Art. 8, force majeure included, verified with its proof. */
export interface GovernmentCauseFlagged {
  readonly type: 'GovernmentCauseFlagged';
  readonly cause: string;
  readonly proof: string;
  readonly by: Actor;
}

/** An exit case asks for the facts it must decide on; they are told now and whenever they change. */
export interface ExitFactsStated {
  readonly type: 'ExitFactsStated';
  readonly exitId: string;
}

/** The day of a reminder came. */
export interface ReminderGiven extends Reminder {
  readonly type: 'ReminderGiven';
  readonly dueOn: LegalDay;
}

export interface ObligationClosed {
  readonly type: 'ObligationClosed';
  readonly exitId: string;
  readonly on: LegalDay;
}

export type StartObligationEvent =
  | ObligationOpened
  | StartRecorded
  | StartOverdueDetected
  | IdleLandRecognised
  | StartExtended
  | GovernmentCauseFlagged
  | ExitFactsStated
  | ReminderGiven
  | ObligationClosed;
