import { quotaRefusedV1, quotaReservedV1, supplyReleasedV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { Quota } from '../domain/quota';
import type { QuotaEvent } from '../domain/quota.events';
import { remainingM2 } from '../domain/remaining-area';

/** Answers go out under the asking project's id; every answer names what is left. */
export function publishQuota(
  event: QuotaEvent,
  { streamId: quotaId, state }: EventFacts<Quota>,
): readonly PublicEvent[] {
  switch (event.type) {
    case 'QuotaReserved': {
      const { supplyId, projectId, areaM2, until: reservedUntil } = event;
      return [
        publicEvent(
          quotaReservedV1,
          { supplyId, quotaId, areaM2, remainingM2: remainingM2(state), reservedUntil },
          { projectId },
        ),
      ];
    }
    case 'QuotaRequestRefused': {
      const { supplyId, projectId, areaM2, displacedBy } = event;
      const code = displacedBy === undefined ? 'LAND.QUOTA_EXCEEDED' : 'LAND.QUOTA_DISPLACED';
      return [
        publicEvent(
          quotaRefusedV1,
          { supplyId, quotaId, areaM2, remainingM2: remainingM2(state), code },
          { projectId },
        ),
      ];
    }
    case 'QuotaReleased': {
      const { supplyId, projectId, areaM2, cause } = event;
      if (cause === 'GIVEN_BACK') return [];
      return [
        publicEvent(supplyReleasedV1, { supplyId, quotaId, areaM2, reason: 'RESERVATION_LAPSED' }, { projectId }),
      ];
    }
    case 'QuotaSet':
    case 'QuotaSecured':
    case 'QuotaConfirmed':
      return [];
    default:
      return assertNever(event);
  }
}
