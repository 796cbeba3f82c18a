import { parcelRecoveredV1, type CloudEvent, type ParcelRecoveredV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { returnToReserveCommand } from './return-to-reserve.command';

/** An executed exit brings the parcel back to the reserve (S082). */
@Controller()
export class ParcelRecoveredConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelRecoveredV1)
  async parcelRecovered(@Fact() event: CloudEvent<ParcelRecoveredV1>): Promise<void> {
    const { parcelId, exitId, recoveredOn: on } = event.data;
    await this.commands.react(returnToReserveCommand, { parcelId, projectId: event.projectid, exitId, on }, event);
  }
}
