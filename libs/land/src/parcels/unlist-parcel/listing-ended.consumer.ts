import { listingEndedV1, type CloudEvent, type ListingEndedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { unlistParcelCommand } from './unlist-parcel.command';

/** A listing without a contract: a reservation again. */
@Controller()
export class ParcelListingEndedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(listingEndedV1)
  async listingEnded(@Fact() event: CloudEvent<ListingEndedV1>): Promise<void> {
    const { parcelId, supplyId } = event.data;
    await this.commands.react(unlistParcelCommand, { parcelId, supplyId }, event);
  }
}
