import { landInUseV1, type CloudEvent, type LandInUseV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { useParcelCommand } from './use-parcel.command';

/** The start of works makes supplied land used land. */
@Controller()
export class LandInUseConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landInUseV1)
  async landInUse(@Fact() event: CloudEvent<LandInUseV1>): Promise<void> {
    const { parcelId, supplyId, startedOn: on } = event.data;
    await this.commands.react(useParcelCommand, { parcelId, supplyId, on }, event);
  }
}
