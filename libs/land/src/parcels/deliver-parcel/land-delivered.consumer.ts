import { landDeliveredV1, type CloudEvent, type LandDeliveredV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { deliverParcelCommand } from './deliver-parcel.command';

/** The parcel of a supply was handed over. */
@Controller()
export class ParcelDeliveredConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landDeliveredV1)
  async landDelivered(@Fact() event: CloudEvent<LandDeliveredV1>): Promise<void> {
    const { parcelId, supplyId, deliveredOn: on } = event.data;
    await this.commands.react(deliverParcelCommand, { parcelId, supplyId, on }, event);
  }
}
