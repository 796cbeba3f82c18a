import { landDeliveredV1, type CloudEvent, type LandDeliveredV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { openObligationCommand } from './open-obligation.command';

/** Handing the land over opens the obligation to start. */
@Controller()
export class ObligationOpenedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landDeliveredV1)
  async landDelivered(@Fact() event: CloudEvent<LandDeliveredV1>): Promise<void> {
    const { supplyId, parcelId, parcelNumber, areaM2, priceFen, termYears, deliveredOn, termEndsOn, agreedStartOn } =
      event.data;
    if (!parcelNumber || !areaM2 || !priceFen || termYears === undefined || !termEndsOn) return;
    const parcel = { supplyId, parcelId, parcelNumber, areaM2, priceFen, termYears };
    const days = { deliveredOn, termEndsOn, agreedStartOn };
    await this.commands.react(openObligationCommand, { projectId: event.projectid, ...parcel, ...days }, event);
  }
}
