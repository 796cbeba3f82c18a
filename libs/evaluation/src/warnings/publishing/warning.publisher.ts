import { exitOrderedV1, exitWithdrawnV1, rectifiedV1, warningDeliveredV1, warningIssuedV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { Warning } from '../domain/warning';
import type { RectificationExpired, WarningDelivered, WarningEvent } from '../domain/warning.events';

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
          { warningId, withdrawnOn: event.on, reason: event.reason },
          { reason: event.reason },
        ),
      ];
    case 'WarningDrafted':
    case 'WarningLeftUnopened':
    case 'RectificationReported':
    case 'RectificationReturned':
    case 'RectificationExtended':
      return [];
    default:
      return assertNever(event);
  }
}
