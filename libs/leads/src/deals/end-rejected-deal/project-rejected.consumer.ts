import { Controller } from '@nestjs/common';
import { projectRejectedV1, type CloudEvent, type ProjectRejectedV1 } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { endRejectedDealCommand } from './end-rejected-deal.command';

@Controller()
export class ProjectRejectedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(projectRejectedV1)
  async endTheDeal(@Fact() event: CloudEvent<ProjectRejectedV1>): Promise<void> {
    const { decidedOn, reason } = event.data;
    const command = { dealId: derivedId(event.projectid, 'deal'), decidedOn, reason };
    await this.commands.react(endRejectedDealCommand, command, event);
  }
}
