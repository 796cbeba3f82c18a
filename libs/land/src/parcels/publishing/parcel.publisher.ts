import { parcelRefusedV1, parcelReservedV1, supplyReleasedV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { Parcel } from '../domain/parcel';
import { costFenOf } from '../domain/parcel-cost';
import type { ParcelEvent } from '../domain/parcel.events';

/** Answers go out under the asking project's id: a parcel has no project of its own. */
export function publishParcel(event: ParcelEvent, { streamId, state }: EventFacts<Parcel>): readonly PublicEvent[] {
  const { facts } = state;
  if (!facts) return [];
  const { areaM2, parcelNumber, landGrade } = facts;
  switch (event.type) {
    case 'ParcelReserved': {
      const { supplyId, projectId, until } = event;
      const held = {
        supplyId,
        parcelId: streamId,
        areaM2,
        parcelNumber,
        landGrade,
        costFen: costFenOf(facts),
        reservedUntil: until,
      };
      return [publicEvent(parcelReservedV1, held, { projectId })];
    }
    case 'ParcelRequestRefused': {
      const { supplyId, projectId, code } = event;
      return [
        publicEvent(
          parcelRefusedV1,
          { supplyId, parcelId: streamId, code, planReference: facts.planReference },
          { projectId },
        ),
      ];
    }
    case 'ParcelReleased': {
      const { supplyId, projectId, cause } = event;
      if (cause === 'GIVEN_BACK') return [];
      return [
        publicEvent(
          supplyReleasedV1,
          { supplyId, parcelId: streamId, areaM2, reason: 'RESERVATION_LAPSED' },
          { projectId },
        ),
      ];
    }
    case 'ParcelRegistered':
    case 'ParcelPrepared':
    case 'ParcelListed':
    case 'ParcelUnlisted':
    case 'ParcelUsed':
    case 'EfficiencyJudged':
    case 'ParcelContracted':
    case 'ParcelDelivered':
    case 'ParcelReturned':
      return [];
    default:
      return assertNever(event);
  }
}
