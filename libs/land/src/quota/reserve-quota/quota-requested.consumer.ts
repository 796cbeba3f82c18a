import { quotaRequestedV1, type CloudEvent, type QuotaRequestedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { reserveQuotaCommand } from './reserve-quota.command';

/** A supply asked for area of a year. */
@Controller()
export class QuotaRequestedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(quotaRequestedV1)
  async quotaRequested(@Fact() event: CloudEvent<QuotaRequestedV1>): Promise<void> {
    const { quotaId, supplyId, areaM2, rank } = event.data;
    const demand = { quotaId, supplyId, areaM2, ...(rank !== undefined && { rank }) };
    await this.commands.react(reserveQuotaCommand, { ...demand, projectId: event.projectid }, event);
  }
}
