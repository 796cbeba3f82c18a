import { exitOpenedV1, type CloudEvent, type ExitOpenedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { stateExitFactsCommand } from './state-exit-facts.command';

/** An exit case needs price, term and start of its parcel. */
@Controller()
export class ExitOpenedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(exitOpenedV1)
  async exitOpened(@Fact() event: CloudEvent<ExitOpenedV1>): Promise<void> {
    await this.commands.react(stateExitFactsCommand, { projectId: event.projectid, exitId: event.data.exitId }, event);
  }
}
