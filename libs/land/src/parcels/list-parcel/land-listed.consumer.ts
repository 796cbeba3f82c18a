import { landListedV1, type CloudEvent, type LandListedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { listParcelCommand } from './list-parcel.command';

/** The listing holds its parcel until it ends. */
@Controller()
export class ParcelListedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landListedV1)
  async landListed(@Fact() event: CloudEvent<LandListedV1>): Promise<void> {
    const { parcelId, supplyId } = event.data;
    await this.commands.react(listParcelCommand, { parcelId, supplyId }, event);
  }
}
