import { assertNever } from '@luodi/domain';
import { applicationClosedV1, applicationReceivedV1, correctionAskedV1, correctionEndedV1 } from '@luodi/contracts';
import { publicEvent, type PublicEvent } from '@luodi/platform/commands';
import type { CorrectionEvent, Defect } from '../domain/correction.events';

const materialsOf = (defects: readonly Defect[]): string[] => [...new Set(defects.map(({ material }) => material))];

/** What others may know of applications and corrections; that a review goes on follows from the end of its correction. */
export function correctionEvents(event: CorrectionEvent, caseId: string): readonly PublicEvent[] {
  const { stage } = event;
  switch (event.type) {
    case 'ApplicationReceived': {
      const { on: receivedOn, noticeBy, missing, missingYears } = event;
      const data = { caseId, stage, receivedOn, noticeBy, provisional: missingYears.length > 0, missing: [...missing] };
      return [publicEvent(applicationReceivedV1, data)];
    }
    case 'CorrectionAsked':
    case 'ItemCorrectionAsked': {
      const { on: askedOn, noticeNumber, defects } = event;
      const item = event.type === 'ItemCorrectionAsked' ? { itemCode: event.itemCode } : {};
      const stopsClock = event.type === 'ItemCorrectionAsked' && event.stopsClock;
      const data = { caseId, stage, ...item, askedOn, noticeNumber, materials: materialsOf(defects), stopsClock };
      return [publicEvent(correctionAskedV1, data, { reason: defects[0]?.defect ?? '' })];
    }
    case 'CorrectionEnded': {
      const { on: endedOn, received } = event;
      return [publicEvent(correctionEndedV1, { caseId, stage, endedOn, received: [...received] })];
    }
    case 'ItemCorrectionEnded': {
      const { itemCode, on: endedOn, received, clock, note: reason } = event;
      const data = { caseId, stage, itemCode, endedOn, received: [...received], ...(clock && { dueOn: clock.dueOn }) };
      return [publicEvent(correctionEndedV1, data, { ...(reason && { reason }) })];
    }
    case 'ApplicationClosed': {
      const outcome = event.status === 2 ? ('TAKEN_BACK' as const) : ('DECLINED' as const);
      const data = { caseId, stage, outcome, closedOn: event.on };
      return [publicEvent(applicationClosedV1, data, { reason: event.reason })];
    }
    case 'ItemReviewResumed':
      return [];
    default:
      return assertNever(event);
  }
}
