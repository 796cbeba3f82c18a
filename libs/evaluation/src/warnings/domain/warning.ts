import { assertNever, type Actor, type LegalDay } from '@luodi/domain';
import type { TermEnd } from './rectification-term';
import type { Channel, WarningDrafted, WarningEvent } from './warning.events';

export type WarningStatus =
  'DRAFTED' | 'ISSUED' | 'DELIVERED' | 'REPORTED' | 'RECTIFIED' | 'EXIT_ORDERED' | 'EXIT_WITHDRAWN';

export interface Report {
  readonly on: LegalDay;
  readonly by: Actor;
  readonly review?: 'RETURNED' | 'PASSED';
  readonly note?: string;
}

/** One warning from draft to its end. `undefined` status: not drafted yet. */
export interface Warning {
  readonly status?: WarningStatus;
  readonly facts?: Omit<WarningDrafted, 'type' | 'by' | 'on'>;
  readonly draftedOn?: LegalDay;
  readonly issuedOn?: LegalDay;
  readonly rectifyDays?: number;
  readonly paperFrom?: LegalDay;
  readonly paperNeeded: boolean;
  readonly channel?: Channel;
  readonly deliveredOn?: LegalDay;
  readonly term?: TermEnd;
  readonly extendedDays: number;
  readonly report?: Report;
  readonly closedOn?: LegalDay;
}

export const emptyWarning: Warning = { paperNeeded: false, extendedDays: 0 };

/** A warning that is drafted, with its facts: what every later rule starts from. */
export type DraftedWarning = Warning & {
  readonly status: WarningStatus;
  readonly facts: NonNullable<Warning['facts']>;
};

/** Whether a finding has made a warning here. */
export const isDrafted = (warning: Warning): warning is DraftedWarning =>
  warning.status !== undefined && warning.facts !== undefined;

function drafted({ type: _, by: __, on, ...facts }: WarningDrafted): Warning {
  return { ...emptyWarning, status: 'DRAFTED', facts, draftedOn: on };
}

const reviewed = (warning: Warning, review: 'RETURNED' | 'PASSED', note: string): { report?: Report } =>
  warning.report ? { report: { ...warning.report, review, note } } : {};

/** The warning after an event; a new event does not compile until it stands here. */
export function evolveWarning(warning: Warning, event: WarningEvent): Warning {
  switch (event.type) {
    case 'WarningDrafted':
      return drafted(event);
    case 'WarningSigned':
      return {
        ...warning,
        status: 'ISSUED',
        issuedOn: event.on,
        rectifyDays: event.rectifyDays,
        paperFrom: event.paperFrom,
      };
    case 'WarningLeftUnopened':
      return { ...warning, paperNeeded: true };
    case 'WarningDelivered':
      return {
        ...warning,
        status: 'DELIVERED',
        channel: event.channel,
        deliveredOn: event.on,
        term: event.term,
        paperNeeded: false,
      };
    case 'RectificationReported':
      return { ...warning, status: 'REPORTED', report: { on: event.on, by: event.by } };
    case 'RectificationReturned':
      return { ...warning, status: 'DELIVERED', ...reviewed(warning, 'RETURNED', event.note) };
    case 'RectificationPassed':
      return { ...warning, status: 'RECTIFIED', closedOn: event.on, ...reviewed(warning, 'PASSED', event.note) };
    case 'RectificationExtended':
      return { ...warning, term: event.term, extendedDays: event.days };
    case 'RectificationExpired':
      return { ...warning, status: 'EXIT_ORDERED', closedOn: event.on };
    case 'ExitOrderWithdrawn':
      return { ...warning, status: 'EXIT_WITHDRAWN', closedOn: event.on };
    default:
      return assertNever(event);
  }
}
