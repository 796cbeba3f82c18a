import { exitWithdrawnV1, type CloudEvent, type ExitWithdrawnV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { withdrawExitCommand } from './withdraw-exit.command';

/** evaluation withdrew its order (13.6). */
@Controller()
export class ExitWithdrawnConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(exitWithdrawnV1)
  async exitWithdrawn(@Fact() event: CloudEvent<ExitWithdrawnV1>): Promise<void> {
    const { warningId, withdrawnOn: on, reason } = event.data;
    await this.commands.react(withdrawExitCommand, { projectId: event.projectid, warningId, on, reason }, event);
  }
}
