import { exitFactsStatedV1, type CloudEvent, type ExitFactsStatedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { pinFactsCommand } from './pin-facts.command';

/** What the start obligation says, pinned in the exit case. */
@Controller()
export class ExitFactsStatedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(exitFactsStatedV1)
  async exitFactsStated(@Fact() event: CloudEvent<ExitFactsStatedV1>): Promise<void> {
    const { parcelId: _, areaM2: __, ...facts } = event.data;
    await this.commands.react(pinFactsCommand, facts, event);
  }
}
