import { assertNever, type LegalDay } from '@luodi/domain';
import type {
  AdmissionCaseEvent,
  AdmissionDecided,
  ControlCheck,
  DrawnExpert,
  EnergyOpinionGiven,
  PinnedRules,
  QuotedEntry,
  ReviewedProject,
  ReviewResult,
} from './admission-case.events';

export interface Sheet {
  readonly expertId: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly comment?: string;
  readonly on: LegalDay;
}

/** A review that was opened. */
export interface OpenedAdmission {
  readonly status: 'REVIEW' | 'ADMITTED' | 'REJECTED';
  readonly project: ReviewedProject;
  readonly rules: PinnedRules;
  readonly quorum: number;
  readonly negativeList: 'NONE' | 'RESTRICTED' | 'PROHIBITED';
  readonly entry?: QuotedEntry;
  readonly controls: readonly ControlCheck[];
  readonly openedOn: LegalDay;
  readonly meetingOn: LegalDay;
  /** Present: the meeting day rests on a year without a published calendar (暂定). */
  readonly missingYears?: readonly number[];
  /** The meeting was called by the chair, beside the cycle (4.6). */
  readonly extraordinary?: true;
  /** The last meeting that went by without a decision. */
  readonly lastMeetingOn?: LegalDay;
  /** Meetings that went by without a decision: the flag of S021. */
  readonly rolledOver: number;
  /** Those among them since the case was last put on an agenda; bounded by the rules. */
  readonly missed: number;
  /** Present: it stands on no agenda since that day and waits for a person. */
  readonly laidAsideOn?: LegalDay;
  readonly draw?: { readonly seed: string; readonly experts: readonly DrawnExpert[] };
  readonly sheets: readonly Sheet[];
  readonly energyOpinion?: Pick<EnergyOpinionGiven, 'agrees' | 'opinion' | 'documentNumber' | 'on'>;
  readonly decidedOn?: LegalDay;
  readonly decision?: ReviewResult & {
    readonly comment: string;
    readonly meetingOn?: LegalDay;
    readonly minutesNumber?: string;
  };
}

/** The admission review (准入评审) of one project; one per project for life, a re-entry is a new linked project (S025). */
export type AdmissionCase = { readonly status: 'NONE' } | OpenedAdmission;

export const initial: AdmissionCase = { status: 'NONE' };

const missedOne = (state: OpenedAdmission): OpenedAdmission => ({
  ...state,
  lastMeetingOn: state.meetingOn,
  rolledOver: state.rolledOver + 1,
  missed: state.missed + 1,
});

/** The case on the agenda of a meeting; whatever was said of the one before is over. */
function onAgenda(
  state: OpenedAdmission,
  { meetingOn, missingYears = [] }: { readonly meetingOn: LegalDay; readonly missingYears?: readonly number[] },
): OpenedAdmission {
  const { laidAsideOn: _aside, missingYears: _years, extraordinary: _called, ...rest } = state;
  return { ...rest, meetingOn, ...(missingYears.length > 0 && { missingYears }) };
}

function decisionOf({ outcome, comment, meetingOn, minutesNumber }: AdmissionDecided): OpenedAdmission['decision'] {
  return { ...outcome, comment, ...(meetingOn && { meetingOn }), ...(minutesNumber && { minutesNumber }) };
}

/** Applies one event. An event that cannot follow is a bug of a decision and throws. */
export function evolve(state: AdmissionCase, event: AdmissionCaseEvent): AdmissionCase {
  if (event.type === 'AdmissionOpened') {
    const { type: _, ...facts } = event;
    return { ...facts, status: 'REVIEW', rolledOver: 0, missed: 0, sheets: [] };
  }
  if (state.status === 'NONE') throw new Error(`${event.type} before AdmissionOpened`);
  switch (event.type) {
    case 'RejectedByNegativeList':
      return { ...state, status: 'REJECTED', decidedOn: event.on };
    case 'ExpertsDrawn':
      return { ...state, draw: { seed: event.seed, experts: event.experts } };
    case 'SheetGiven': {
      const { expertId, scores, comment, on } = event;
      return { ...state, sheets: [...state.sheets, { expertId, scores, on, ...(comment && { comment }) }] };
    }
    case 'EnergyOpinionGiven': {
      const { agrees, opinion, documentNumber, on } = event;
      return { ...state, energyOpinion: { agrees, opinion, documentNumber, on } };
    }
    case 'AdmissionDecided':
      return {
        ...state,
        status: event.outcome.result,
        decidedOn: event.on,
        decision: decisionOf(event),
      };
    case 'MeetingRolledOver':
      return onAgenda(missedOne(state), event);
    case 'LaidAside':
      return { ...missedOne(state), laidAsideOn: event.on };
    case 'PutOnAgenda':
      return { ...onAgenda(state, event), missed: 0 };
    case 'ExtraordinaryMeetingCalled':
      return { ...onAgenda(state, event), extraordinary: true };
    case 'MeetingMoved':
      return onAgenda(state, event);
    default:
      return assertNever(event);
  }
}
