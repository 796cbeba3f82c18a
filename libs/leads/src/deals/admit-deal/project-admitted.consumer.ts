import { Controller } from '@nestjs/common';
import { projectAdmittedV1, type CloudEvent, type ProjectAdmittedV1 } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { admitDealCommand } from './admit-deal.command';

@Controller()
export class ProjectAdmittedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(projectAdmittedV1)
  async openTheGate(@Fact() event: CloudEvent<ProjectAdmittedV1>): Promise<void> {
    const command = { dealId: derivedId(event.projectid, 'deal'), decidedOn: event.data.decidedOn };
    await this.commands.react(admitDealCommand, command, event);
  }
}
