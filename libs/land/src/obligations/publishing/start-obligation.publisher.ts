import { exitFactsStatedV1, idleLandRecognisedV1, landInUseV1, landRemindedV1, startOverdueV1 } from '@luodi/contracts';
import { assertNever, daysBetween } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { StartObligation } from '../domain/start-obligation';
import type { StartObligationEvent } from '../domain/start-obligation.events';

function exitFacts(exitId: string, state: StartObligation): readonly PublicEvent[] {
  const { facts, agreedStartOn, startedOn, governmentCause } = state;
  if (!facts || agreedStartOn === undefined) return [];
  const { supplyId: _, ...parcel } = facts;
  const started = startedOn === undefined ? {} : { startedOn };
  const governmentCaused = governmentCause !== undefined;
  return [publicEvent(exitFactsStatedV1, { exitId, ...parcel, agreedStartOn, ...started, governmentCaused })];
}

/** Delivered and started, whichever was told last (S075). */
function inUse({ facts, startedOn }: StartObligation): readonly PublicEvent[] {
  if (!facts || startedOn === undefined) return [];
  return [publicEvent(landInUseV1, { supplyId: facts.supplyId, parcelId: facts.parcelId, startedOn })];
}

/** Private event → contract event. */
export function publishStartObligation(
  event: StartObligationEvent,
  { state }: EventFacts<StartObligation>,
): readonly PublicEvent[] {
  const { facts } = state;
  if (!facts) return [];
  const { supplyId, parcelId, parcelNumber, priceFen, areaM2 } = facts;
  switch (event.type) {
    case 'StartOverdueDetected': {
      const { agreedStartOn, on: detectedOn } = event;
      return [publicEvent(startOverdueV1, { supplyId, parcelId, areaM2, agreedStartOn, detectedOn })];
    }
    case 'IdleLandRecognised': {
      const { status, agreedStartOn, on: recognisedOn, route } = event;
      return [
        publicEvent(idleLandRecognisedV1, {
          supplyId,
          parcelId,
          parcelNumber,
          priceFen,
          status,
          agreedStartOn,
          recognisedOn,
          route,
        }),
      ];
    }
    case 'ExitFactsStated':
      return exitFacts(event.exitId, state);
    case 'ObligationOpened':
    case 'StartRecorded':
      return inUse(state);
    case 'ReminderGiven': {
      const { subject, on: remindedOn, dueOn } = event;
      const daysLeft = daysBetween(remindedOn, dueOn);
      return [publicEvent(landRemindedV1, { supplyId, parcelId, subject, dueOn, remindedOn, daysLeft })];
    }
    case 'StartExtended':
    case 'GovernmentCauseFlagged':
    case 'ObligationClosed':
      return [];
    default:
      return assertNever(event);
  }
}
