import {
  exitOrderedV1,
  exitWithdrawnV1,
  objectionAnsweredV1,
  rectificationMovedV1,
  rectifiedV1,
  warningDeliveredV1,
  warningIssuedV1,
  warningObjectedV1,
} from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { Warning } from '../domain/warning';
import type { TermEnd } from '../domain/rectification-term';
import type {
  ObjectionAnswered,
  ObjectionFiled,
  RectificationExpired,
  WarningDelivered,
  WarningEvent,
} from '../domain/warning.events';

type Facts = NonNullable<Warning['facts']>;

const delivered = (event: WarningDelivered, { warningId, ground }: Facts): PublicEvent =>
  publicEvent(warningDeliveredV1, {
    warningId,
    ground,
    channel: event.channel,
    deliveredOn: event.on,
    rectifyBy: event.term.rectifyBy,
    provisional: event.term.provisional,
  });

function exitOrdered(event: RectificationExpired, facts: Facts, rectifyBy: string): PublicEvent {
  const { warningId, ground, parcelId, areaM2 } = facts;
  return publicEvent(
    exitOrderedV1,
    { warningId, ground, parcelId, areaM2, orderedOn: event.on, rectifyBy },
    { reason: `${rectifyBy} 整改期满未通过` },
  );
}

const moved = (
  term: TermEnd,
  from: string | undefined,
  cause: 'EXTENDED' | 'CALENDAR',
  { warningId, ground }: Facts,
): PublicEvent => {
  const { rectifyBy, provisional } = term;
  return publicEvent(rectificationMovedV1, {
    warningId,
    ground,
    from: from ?? rectifyBy,
    rectifyBy,
    provisional,
    cause,
  });
};

function objected(event: ObjectionFiled | ObjectionAnswered, { warningId, ground }: Facts): PublicEvent {
  if (event.type === 'ObjectionAnswered') {
    const { result, on: answeredOn, reason } = event;
    return publicEvent(objectionAnsweredV1, { warningId, ground, result, answeredOn }, { reason });
  }
  const { on: answerBy, provisional } = event.answer;
  return publicEvent(warningObjectedV1, { warningId, ground, filedOn: event.on, answerBy, provisional });
}

/** Private event → what others may know. Drafts, reports and returns stay inside. */
export function publishWarning(event: WarningEvent, { state }: EventFacts<Warning>): readonly PublicEvent[] {
  const { facts } = state;
  if (!facts) return [];
  const { warningId, ground } = facts;
  switch (event.type) {
    case 'WarningSigned':
      return [publicEvent(warningIssuedV1, { warningId, ground, issuedOn: event.on, rectifyDays: event.rectifyDays })];
    case 'WarningDelivered':
      return [delivered(event, facts)];
    case 'RectificationPassed':
      return [publicEvent(rectifiedV1, { warningId, ground, passedOn: event.on }, { reason: event.note })];
    case 'RectificationExpired':
      return [exitOrdered(event, facts, state.term?.rectifyBy ?? event.on)];
    case 'ExitOrderWithdrawn':
      return [
        publicEvent(
          exitWithdrawnV1,
          { warningId, ground, withdrawnOn: event.on, reason: event.reason },
          { reason: event.reason },
        ),
      ];
    case 'RectificationExtended':
      return [moved(event.term, event.from, 'EXTENDED', facts)];
    case 'DaysRecomputed':
      return event.term ? [moved(event.term, event.from, 'CALENDAR', facts)] : [];
    case 'ObjectionFiled':
    case 'ObjectionAnswered':
      return [objected(event, facts)];
    case 'WarningDrafted':
    case 'WarningLeftUnopened':
    case 'RectificationReported':
    case 'RectificationReturned':
    case 'AnswerOverdue':
      return [];
    default:
      return assertNever(event);
  }
}
