import { Controller } from '@nestjs/common';
import { dealSignedV1, type CloudEvent, type DealSignedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { markLeadSignedCommand } from './mark-lead-signed.command';

/** Our own fact, heard like any other: deal and lead are two streams, so they are two commits. */
@Controller()
export class DealSignedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealSignedV1)
  async leaveThePool(@Fact() event: CloudEvent<DealSignedV1>): Promise<void> {
    const { leadId, dealId } = event.data;
    if (leadId) await this.commands.react(markLeadSignedCommand, { leadId, dealId }, event);
  }
}
