import { findingRecordedV1, type CloudEvent, type FindingRecordedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { draftWarningCommand } from './draft-warning.command';

/** A finding always produces a warning (S090). */
@Controller()
export class FindingRecordedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(findingRecordedV1)
  async findingRecorded(@Fact() event: CloudEvent<FindingRecordedV1>): Promise<void> {
    const { findingId, warningId, ground, evidence, firmCreditCode, parcelId, areaM2, repeated = false } = event.data;
    if (parcelId === undefined || areaM2 === undefined) return;
    const draft = {
      projectId: event.projectid,
      findingId,
      warningId,
      ground,
      evidence,
      firmCreditCode,
      parcelId,
      areaM2,
      repeated,
    };
    await this.commands.react(draftWarningCommand, draft, event);
  }
}
