import { assertNever } from '@luodi/domain';
import { admissionMeetingMovedV1, admissionOpenedV1, projectAdmittedV1, projectRejectedV1 } from '@luodi/contracts';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { AdmissionCase } from '../domain/admission-case';
import type {
  AdmissionCaseEvent,
  AdmissionDecided,
  ExtraordinaryMeetingCalled,
  LaidAside,
  MeetingMoved,
  MeetingRolledOver,
  PutOnAgenda,
} from '../domain/admission-case.events';

const decided = (event: AdmissionDecided, caseId: string): PublicEvent => {
  const { outcome, on, sheets, comment } = event;
  if (outcome.result === 'ADMITTED') {
    const data = { caseId, decidedOn: on, totalScore: outcome.totalScore, scoredSheets: sheets };
    return publicEvent(projectAdmittedV1, data, { reason: comment });
  }
  const reason = outcome.reasons.join('; ');
  return publicEvent(projectRejectedV1, { caseId, decidedOn: on, cause: 'REVIEW', reason }, { reason: comment });
};

type Moved = MeetingRolledOver | LaidAside | PutOnAgenda | ExtraordinaryMeetingCalled | MeetingMoved;

/** Another meeting day, or none; a day that only became firm did not move (S021, 4.6, regulation 1.5.6). */
function moved(event: Moved, caseId: string): readonly PublicEvent[] {
  switch (event.type) {
    case 'MeetingRolledOver': {
      const { meetingOn, missed: before } = event;
      return [publicEvent(admissionMeetingMovedV1, { caseId, meetingOn, before, cause: 'ROLLED_OVER' })];
    }
    case 'LaidAside':
      return [
        publicEvent(admissionMeetingMovedV1, { caseId, meetingOn: null, before: event.missed, cause: 'LAID_ASIDE' }),
      ];
    case 'PutOnAgenda': {
      const { meetingOn, reason } = event;
      const data = { caseId, meetingOn, cause: 'PUT_ON_AGENDA' } as const;
      return [publicEvent(admissionMeetingMovedV1, data, { ...(reason && { reason }) })];
    }
    case 'ExtraordinaryMeetingCalled': {
      const { meetingOn, instead: before, reason } = event;
      return [publicEvent(admissionMeetingMovedV1, { caseId, meetingOn, before, cause: 'CALLED' }, { reason })];
    }
    case 'MeetingMoved': {
      const { meetingOn, before } = event;
      if (meetingOn === before) return [];
      return [publicEvent(admissionMeetingMovedV1, { caseId, meetingOn, before, cause: 'RECOMPUTED' })];
    }
    default:
      return assertNever(event);
  }
}

/** What others may know of an admission review (S020): opening, meeting and end; sheets and draws stay inside. */
export function toPublicEvents(
  event: AdmissionCaseEvent,
  { streamId }: EventFacts<AdmissionCase>,
): readonly PublicEvent[] {
  switch (event.type) {
    case 'AdmissionOpened':
      if (event.negativeList === 'PROHIBITED') return [];
      return [
        publicEvent(admissionOpenedV1, {
          caseId: streamId,
          negativeList: event.negativeList,
          meetingOn: event.meetingOn,
        }),
      ];
    case 'RejectedByNegativeList': {
      const { code, quote } = event.entry;
      const data = {
        caseId: streamId,
        decidedOn: event.on,
        cause: 'NEGATIVE_LIST',
        entryCode: code,
        reason: quote,
      } as const;
      return [publicEvent(projectRejectedV1, data, { reason: quote })];
    }
    case 'AdmissionDecided':
      return [decided(event, streamId)];
    case 'ExpertsDrawn':
    case 'SheetGiven':
    case 'EnergyOpinionGiven':
      return [];
    case 'MeetingRolledOver':
    case 'LaidAside':
    case 'PutOnAgenda':
    case 'ExtraordinaryMeetingCalled':
    case 'MeetingMoved':
      return moved(event, streamId);
    default:
      return assertNever(event);
  }
}
