import { supplyReleasedV1, type CloudEvent, type SupplyReleasedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { releaseQuotaCommand } from './release-quota.command';

/** A supply gave back the area it held. */
@Controller()
export class QuotaOfSupplyReleasedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(supplyReleasedV1)
  async supplyReleased(@Fact() event: CloudEvent<SupplyReleasedV1>): Promise<void> {
    const { quotaId, supplyId, reason } = event.data;
    if (quotaId === undefined || reason === 'RESERVATION_LAPSED') return;
    await this.commands.react(releaseQuotaCommand, { quotaId, supplyId }, event);
  }
}
