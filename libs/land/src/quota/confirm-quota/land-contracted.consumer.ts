import { landContractedV1, type CloudEvent, type LandContractedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { confirmQuotaCommand } from './confirm-quota.command';

/** The contract uses up the reserved area. */
@Controller()
export class QuotaContractedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landContractedV1)
  async landContracted(@Fact() event: CloudEvent<LandContractedV1>): Promise<void> {
    const { quotaId, supplyId } = event.data;
    if (quotaId === undefined) return;
    await this.commands.react(confirmQuotaCommand, { quotaId, supplyId }, event);
  }
}
