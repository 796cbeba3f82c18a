import { assertNever, type IdleRoute, type LegalDay } from '@luodi/domain';
import type { ObligationOpened, Reminder, StartExtended, StartObligationEvent } from './start-obligation.events';

/** What a firm owes since its land was handed over: a start by the agreed day. One per project. */
export interface StartObligation {
  readonly facts?: Omit<ObligationOpened, 'type' | 'agreedStartOn' | 'reminders'>;
  readonly agreedStartOn?: LegalDay;
  readonly startedOn?: LegalDay;
  /** Agreed start day for which an overdue start was told. */
  readonly overdueFor?: LegalDay;
  readonly idle?: { readonly status: 'IDLE_1Y' | 'IDLE_2Y'; readonly route: IdleRoute };
  readonly extended: boolean;
  readonly governmentCause?: string;
  readonly exits: readonly string[];
  /** Reminders still to be given, by day. */
  readonly reminders: readonly Reminder[];
  readonly closed: boolean;
}

export const emptyStartObligation: StartObligation = { extended: false, exits: [], reminders: [], closed: false };

/** An obligation that runs: land handed over, nothing started, not taken back. */
export interface RunningObligation extends StartObligation {
  readonly facts: NonNullable<StartObligation['facts']>;
  readonly agreedStartOn: LegalDay;
}

/** Whether the start clock still runs: delivered, not started, not closed. */
export const isRunning = (obligation: StartObligation): obligation is RunningObligation =>
  obligation.facts !== undefined &&
  obligation.agreedStartOn !== undefined &&
  obligation.startedOn === undefined &&
  !obligation.closed;

/** The reminders of the old start give way to those of the new one. */
const moved = ({ reminders }: StartObligation, event: StartExtended): { readonly reminders: readonly Reminder[] } => ({
  reminders: [...reminders.filter(({ subject }) => subject !== 'START'), ...(event.reminders ?? [])],
});

/** A government cause found late still takes fee and free taking-back away (53号令 8, 12). */
const negotiated = ({ idle }: StartObligation): Pick<StartObligation, 'idle'> =>
  idle ? { idle: { ...idle, route: 'NEGOTIATED_ART12' } } : {};

/** The obligation after an event; a new event does not compile until it stands here. */
export function evolveStartObligation(obligation: StartObligation, event: StartObligationEvent): StartObligation {
  switch (event.type) {
    case 'ObligationOpened': {
      const { type: _, agreedStartOn, reminders = [], ...facts } = event;
      return { ...obligation, facts, agreedStartOn, reminders };
    }
    case 'StartRecorded':
      return { ...obligation, startedOn: event.on };
    case 'StartOverdueDetected':
      return { ...obligation, overdueFor: event.agreedStartOn };
    case 'IdleLandRecognised':
      return { ...obligation, idle: { status: event.status, route: event.route } };
    case 'StartExtended':
      return { ...obligation, agreedStartOn: event.to, extended: true, idle: undefined, ...moved(obligation, event) };
    case 'GovernmentCauseFlagged':
      return { ...obligation, governmentCause: event.cause, ...negotiated(obligation) };
    case 'ExitFactsStated':
      return { ...obligation, exits: [...obligation.exits.filter((id) => id !== event.exitId), event.exitId] };
    case 'ReminderGiven':
      return {
        ...obligation,
        reminders: obligation.reminders.filter(({ subject, on }) => subject !== event.subject || on !== event.on),
      };
    case 'ObligationClosed':
      return { ...obligation, closed: true };
    default:
      return assertNever(event);
  }
}
