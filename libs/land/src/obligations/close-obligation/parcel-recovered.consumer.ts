import { parcelRecoveredV1, type CloudEvent, type ParcelRecoveredV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { closeObligationCommand } from './close-obligation.command';

/** A recovered parcel ends what was owed. */
@Controller()
export class ObligationClosedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelRecoveredV1)
  async parcelRecovered(@Fact() event: CloudEvent<ParcelRecoveredV1>): Promise<void> {
    const { exitId, recoveredOn: on } = event.data;
    await this.commands.react(closeObligationCommand, { projectId: event.projectid, exitId, on }, event);
  }
}
