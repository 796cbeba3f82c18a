import { milestoneReachedV1, type CloudEvent, type MilestoneReachedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { recordStartCommand } from './record-start.command';

/** A verified start stops the clocks of the obligation. */
@Controller()
export class MilestoneReachedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(milestoneReachedV1)
  async milestoneReached(@Fact() event: CloudEvent<MilestoneReachedV1>): Promise<void> {
    const { milestone, reachedOn: on } = event.data;
    if (milestone !== 'STARTED') return;
    await this.commands.react(recordStartCommand, { projectId: event.projectid, on }, event);
  }
}
