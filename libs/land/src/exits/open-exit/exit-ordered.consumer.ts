import { exitOrderedV1, type CloudEvent, type ExitOrderedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { openExitCommand } from './open-exit.command';

/** An exit order gives the land bureau its one work item (S080). */
@Controller()
export class ExitOrderedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(exitOrderedV1)
  async exitOrdered(@Fact() event: CloudEvent<ExitOrderedV1>): Promise<void> {
    const { warningId, ground, parcelId, areaM2, rectifyBy, orderedOn: on } = event.data;
    const order = { projectId: event.projectid, warningId, ground, parcelId, areaM2, rectifyBy, on };
    await this.commands.react(openExitCommand, order, event);
  }
}
