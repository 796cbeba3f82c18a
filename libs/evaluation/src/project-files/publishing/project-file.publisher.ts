import { findingRecordedV1 } from '@luodi/contracts';
import { assertNever } from '@luodi/domain';
import { publicEvent, type PublicEvent } from '@luodi/platform/commands';
import type { ProjectFileEvent } from '../domain/project-file.events';

/** Private event → what others may know. Facts that others said are not repeated. */
export function publishProjectFile(event: ProjectFileEvent): readonly PublicEvent[] {
  switch (event.type) {
    case 'FindingRecorded': {
      const { findingId, warningId, ground, evidence, foundOn, firmCreditCode, parcelId, areaM2, repeated } = event;
      const firm = firmCreditCode === undefined ? {} : { firmCreditCode };
      return [
        publicEvent(
          findingRecordedV1,
          { findingId, warningId, ground, evidence, foundOn, ...firm, parcelId, areaM2, repeated },
          { reason: evidence.slice(0, 1000) },
        ),
      ];
    }
    case 'FactNoted':
    case 'FiguresRecorded':
    case 'FindingClosed':
      return [];
    default:
      return assertNever(event);
  }
}
