import { parcelRequestedV1, type CloudEvent, type ParcelRequestedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { reserveParcelCommand } from './reserve-parcel.command';

/** A supply asked for this parcel: the second half of a reservation. */
@Controller()
export class ParcelRequestedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelRequestedV1)
  async parcelRequested(@Fact() event: CloudEvent<ParcelRequestedV1>): Promise<void> {
    const command = { ...event.data, projectId: event.projectid };
    await this.commands.react(reserveParcelCommand, command, event);
  }
}
