import { assertNever } from '@luodi/domain';
import { admissionOpenedV1, projectAdmittedV1, projectRejectedV1 } from '@luodi/contracts';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { AdmissionCase } from '../domain/admission-case';
import type { AdmissionCaseEvent, AdmissionDecided } from '../domain/admission-case.events';

const decided = (event: AdmissionDecided, caseId: string): PublicEvent => {
  const { outcome, on, sheets, comment } = event;
  if (outcome.result === 'ADMITTED') {
    const data = { caseId, decidedOn: on, totalScore: outcome.totalScore, scoredSheets: sheets };
    return publicEvent(projectAdmittedV1, data, { reason: comment });
  }
  const reason = outcome.reasons.join('; ');
  return publicEvent(projectRejectedV1, { caseId, decidedOn: on, cause: 'REVIEW', reason }, { reason: comment });
};

/** What others may know of an admission review (S020): its opening and its end; sheets and draws stay inside. */
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
    case 'MeetingRolledOver':
    case 'LaidAside':
    case 'PutOnAgenda':
    case 'ExtraordinaryMeetingCalled':
    case 'MeetingMoved':
      return [];
    default:
      return assertNever(event);
  }
}
