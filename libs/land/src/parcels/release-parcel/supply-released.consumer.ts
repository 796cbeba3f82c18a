import { supplyReleasedV1, type CloudEvent, type SupplyReleasedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { releaseParcelCommand } from './release-parcel.command';

/** A supply gave back what it held. */
@Controller()
export class ParcelOfSupplyReleasedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(supplyReleasedV1)
  async supplyReleased(@Fact() event: CloudEvent<SupplyReleasedV1>): Promise<void> {
    const { parcelId, supplyId, reason } = event.data;
    if (parcelId === undefined || reason === 'RESERVATION_LAPSED') return;
    await this.commands.react(releaseParcelCommand, { parcelId, supplyId }, event);
  }
}
