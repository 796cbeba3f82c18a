import { parcelRecoveredV1, type CloudEvent, type ParcelRecoveredV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { endIdleCaseCommand } from './end-idle-case.command';

/** Recovered land needs no other disposal. */
@Controller()
export class IdleParcelRecoveredConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(parcelRecoveredV1)
  async parcelRecovered(@Fact() event: CloudEvent<ParcelRecoveredV1>): Promise<void> {
    await this.commands.react(
      endIdleCaseCommand,
      { projectId: event.projectid, on: event.data.recoveredOn, reason: '宗地已收回' },
      event,
    );
  }
}
