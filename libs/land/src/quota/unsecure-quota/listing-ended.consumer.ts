import { listingEndedV1, type CloudEvent, type ListingEndedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { unsecureQuotaCommand } from './unsecure-quota.command';

/** A listing without a contract: a reservation again. */
@Controller()
export class QuotaListingEndedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(listingEndedV1)
  async listingEnded(@Fact() event: CloudEvent<ListingEndedV1>): Promise<void> {
    const { quotaId, supplyId } = event.data;
    if (quotaId === undefined) return;
    await this.commands.react(unsecureQuotaCommand, { quotaId, supplyId }, event);
  }
}
