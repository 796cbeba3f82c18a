import { exitFactsStatedV1, idleLandRecognisedV1, startOverdueV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
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

/** Private event → contract event. */
export function publishStartObligation(
  event: StartObligationEvent,
  { state }: EventFacts<StartObligation>,
): readonly PublicEvent[] {
  const { facts } = state;
  if (!facts) return [];
  const { supplyId, parcelId, areaM2 } = facts;
  switch (event.type) {
    case 'StartOverdueDetected': {
      const { agreedStartOn, on: detectedOn } = event;
      return [publicEvent(startOverdueV1, { supplyId, parcelId, areaM2, agreedStartOn, detectedOn })];
    }
    case 'IdleLandRecognised': {
      const { status, agreedStartOn, on: recognisedOn, route } = event;
      return [publicEvent(idleLandRecognisedV1, { supplyId, parcelId, status, agreedStartOn, recognisedOn, route })];
    }
    case 'ExitFactsStated':
      return exitFacts(event.exitId, state);
    case 'ObligationOpened':
    case 'StartRecorded':
    case 'StartExtended':
    case 'GovernmentCauseFlagged':
    case 'ObligationClosed':
      return [];
    default:
      return assertNever(event);
  }
}
