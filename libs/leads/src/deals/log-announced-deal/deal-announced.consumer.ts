import { Controller } from '@nestjs/common';
import { dealAnnouncedV1, type CloudEvent, type DealAnnouncedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { signDealCommand } from '../sign-deal.command';

/** A row whose request was cut off is logged now; one that was logged already changes nothing (S014). */
@Controller()
export class DealAnnouncedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealAnnouncedV1)
  async log(@Fact() event: CloudEvent<DealAnnouncedV1>): Promise<void> {
    const { sheet, leadId, signingEventId } = event.data;
    const command = { projectId: event.projectid, sheet, leadId, signingEventId };
    await this.commands.react(signDealCommand, command, event);
  }
}
