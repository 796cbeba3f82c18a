import { Controller } from '@nestjs/common';
import { parcelRecoveredV1, type CloudEvent, type ParcelRecoveredV1 } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { logSecondPromotionCommand } from './log-second-promotion.command';

/** S082: what the land bureau took back becomes a lead of a new project; its id comes from exit and parcel. */
@Controller()
export class ParcelRecoveredConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelRecoveredV1)
  async promoteAgain(@Fact() event: CloudEvent<ParcelRecoveredV1>): Promise<void> {
    const { exitId, parcelId, parcelNumber } = event.data;
    const projectId = derivedId(exitId, parcelId, 'project');
    const command = { projectId, parcelId, parcelNumber, formerProjectId: event.projectid, zone: event.zone };
    await this.commands.react(logSecondPromotionCommand, command, event);
  }
}
