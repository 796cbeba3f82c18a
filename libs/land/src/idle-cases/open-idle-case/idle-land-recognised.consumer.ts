import { idleLandRecognisedV1, type CloudEvent, type IdleLandRecognisedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { openIdleCaseCommand } from './open-idle-case.command';

/** A full idle year opens the case, the second one changes its route (8.7). */
@Controller()
export class IdleLandRecognisedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(idleLandRecognisedV1)
  async idleLandRecognised(@Fact() event: CloudEvent<IdleLandRecognisedV1>): Promise<void> {
    const { parcelId, parcelNumber, priceFen, agreedStartOn, route, recognisedOn: on } = event.data;
    if (parcelNumber === undefined || priceFen === undefined) return;
    const parcel = { parcelId, parcelNumber, priceFen };
    await this.commands.react(
      openIdleCaseCommand,
      { projectId: event.projectid, ...parcel, agreedStartOn, route, on },
      event,
    );
  }
}
