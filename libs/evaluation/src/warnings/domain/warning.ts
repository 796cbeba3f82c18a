import { assertNever, type Actor, type LegalDay } from '@luodi/domain';
import type { DayDue, TermEnd } from './rectification-term';
import type {
  AnswerOverdue,
  Channel,
  DaysRecomputed,
  ObjectionAnswered,
  WarningDrafted,
  WarningEvent,
} from './warning.events';

export type WarningStatus =
  'DRAFTED' | 'ISSUED' | 'DELIVERED' | 'REPORTED' | 'RECTIFIED' | 'EXIT_ORDERED' | 'EXIT_WITHDRAWN' | 'CANCELLED';

export interface Report {
  readonly on: LegalDay;
  readonly by: Actor;
  readonly review?: 'RETURNED' | 'PASSED';
  readonly note?: string;
  /** The report itself is due for review; `overdue`: nobody did. */
  readonly due?: DayDue;
  readonly overdue?: boolean;
}

/** What the firm holds against its warning (13.4). */
export interface Objection {
  readonly on: LegalDay;
  readonly by: Actor;
  readonly answer: DayDue;
  readonly overdue?: boolean;
  readonly result?: 'UPHELD' | 'DISMISSED';
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
  readonly objection?: Objection;
  /** Extended under acknowledgement of a provisional day: a document to review when the calendar comes (1.5). */
  readonly acknowledgedBy?: Actor;
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

/** Upheld cancels the warning; after an exit order the order is withdrawn beside it. */
function answered(warning: Warning, { result, on }: ObjectionAnswered): Warning {
  const objection = warning.objection && { ...warning.objection, result };
  const cancelled = result === 'UPHELD' && warning.closedOn === undefined;
  return { ...warning, objection, ...(cancelled && { status: 'CANCELLED' as const, closedOn: on }) };
}

function overdue(warning: Warning, { what }: AnswerOverdue): Warning {
  const { objection, report } = warning;
  if (what === 'REVIEW') return report ? { ...warning, report: { ...report, overdue: true } } : warning;
  return objection ? { ...warning, objection: { ...objection, overdue: true } } : warning;
}

function recomputed(warning: Warning, { term, answer, review }: DaysRecomputed): Warning {
  const { objection, report } = warning;
  return {
    ...warning,
    ...(term && { term }),
    ...(answer && objection && { objection: { ...objection, answer } }),
    ...(review && report && { report: { ...report, due: review } }),
  };
}

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
      return {
        ...warning,
        status: 'REPORTED',
        report: { on: event.on, by: event.by, ...(event.review && { due: event.review }) },
      };
    case 'RectificationReturned':
      return { ...warning, status: 'DELIVERED', ...reviewed(warning, 'RETURNED', event.note) };
    case 'RectificationPassed':
      return { ...warning, status: 'RECTIFIED', closedOn: event.on, ...reviewed(warning, 'PASSED', event.note) };
    case 'RectificationExtended':
      return {
        ...warning,
        term: event.term,
        extendedDays: event.days,
        ...(event.acknowledgedProvisional && { acknowledgedBy: event.by }),
      };
    case 'RectificationExpired':
      return { ...warning, status: 'EXIT_ORDERED', closedOn: event.on };
    case 'ObjectionFiled':
      return { ...warning, objection: { on: event.on, by: event.by, answer: event.answer } };
    case 'ObjectionAnswered':
      return answered(warning, event);
    case 'AnswerOverdue':
      return overdue(warning, event);
    case 'DaysRecomputed':
      return recomputed(warning, event);
    case 'ExitOrderWithdrawn':
      return { ...warning, status: 'EXIT_WITHDRAWN', closedOn: event.on };
    default:
      return assertNever(event);
  }
}
