import {
  dealEndedV1,
  parcelRecoveredV1,
  type CloudEvent,
  type DealEndedV1,
  type ParcelRecoveredV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { endSupplyCommand } from './end-supply.command';

/** The two ends of a supply: the deal ended before a contract, or the parcel was taken back. */
@Controller()
export class ProjectEndedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealEndedV1)
  dealEnded(@Fact() event: CloudEvent<DealEndedV1>): Promise<void> {
    const end = { projectId: event.projectid, end: 'DEAL_ENDED' as const, reason: event.data.reason };
    return this.commands.react(endSupplyCommand, end, event);
  }

  @ConsumesEvent(parcelRecoveredV1)
  parcelRecovered(@Fact() event: CloudEvent<ParcelRecoveredV1>): Promise<void> {
    const { exitId, recoveredOn: on } = event.data;
    const end = { projectId: event.projectid, end: 'RECOVERED' as const, exitId, on };
    return this.commands.react(endSupplyCommand, end, event);
  }
}
