import { landContractedV1, type CloudEvent, type LandContractedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { contractParcelCommand } from './contract-parcel.command';

/** The contract confirms the reservation of its parcel. */
@Controller()
export class ParcelContractedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landContractedV1)
  async landContracted(@Fact() event: CloudEvent<LandContractedV1>): Promise<void> {
    const { parcelId, supplyId, contractedOn: on } = event.data;
    await this.commands.react(contractParcelCommand, { parcelId, supplyId, on }, event);
  }
}
