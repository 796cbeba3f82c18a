import { exitOpenedV1, parcelRecoveredV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { ExitCase } from '../domain/exit-case';
import type { ExitCaseEvent, ParcelRecovered } from '../domain/exit-case.events';

function recovered(
  event: ParcelRecovered,
  exitId: string,
  { order, land, chosen, compensation }: ExitCase,
): readonly PublicEvent[] {
  if (!order || !land || !chosen || !compensation) return [];
  const { parcelId, areaM2 } = order;
  const facts = { exitId, parcelId, parcelNumber: land.parcelNumber, areaM2, method: chosen.method };
  return [
    publicEvent(
      parcelRecoveredV1,
      { ...facts, compensationFen: compensation.totalFen, recoveredOn: event.on },
      { reason: chosen.reason },
    ),
  ];
}

/** Private event → contract event. The steps in between stay in the bureau. */
export function publishExitCase(
  event: ExitCaseEvent,
  { streamId: exitId, state }: EventFacts<ExitCase>,
): readonly PublicEvent[] {
  switch (event.type) {
    case 'ExitOpened': {
      const { parcelId, warningId, ground, on: openedOn } = event;
      return [publicEvent(exitOpenedV1, { exitId, parcelId, warningId, ground, openedOn })];
    }
    case 'ParcelRecovered':
      return recovered(event, exitId, state);
    case 'OrderJoined':
    case 'OrderWithdrawn':
    case 'LandFactsPinned':
    case 'ExitMethodChosen':
    case 'CompensationFixed':
    case 'HearingRightTold':
    case 'HearingSettled':
    case 'TakeBackDecided':
    case 'ExitWithdrawn':
      return [];
    default:
      return assertNever(event);
  }
}
