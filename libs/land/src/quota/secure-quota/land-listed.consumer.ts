import { landListedV1, type CloudEvent, type LandListedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { secureQuotaCommand } from './secure-quota.command';

/** A listing keeps its quota until it ends. */
@Controller()
export class QuotaListedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(landListedV1)
  async landListed(@Fact() event: CloudEvent<LandListedV1>): Promise<void> {
    const { quotaId, supplyId } = event.data;
    if (quotaId === undefined) return;
    await this.commands.react(secureQuotaCommand, { quotaId, supplyId }, event);
  }
}
