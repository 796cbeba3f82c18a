import { stagePassedV1, type CloudEvent, type StagePassedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { openSupplyCommand } from './open-supply.command';

/** The join of the approval stage: one supply task, where the procedure says so. */
@Controller()
export class StagePassedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(stagePassedV1)
  async stagePassed(@Fact() event: CloudEvent<StagePassedV1>): Promise<void> {
    const { opensLandSupply, stage, passedOn: on } = event.data;
    if (!opensLandSupply) return;
    await this.commands.react(openSupplyCommand, { projectId: event.projectid, stage, on }, event);
  }
}
