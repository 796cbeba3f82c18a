import { dealSignedV1, type CloudEvent, type DealSignedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { noteDealCommand } from './note-deal.command';

/** A signed deal: indicators, schedule and area that a contract will copy. */
@Controller()
export class DealSignedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealSignedV1)
  async dealSigned(@Fact() event: CloudEvent<DealSignedV1>): Promise<void> {
    const {
      projectName,
      firmCreditCode,
      industryFlags,
      landAreaM2: areaM2,
      investmentFen,
      indicators,
      schedule,
    } = event.data;
    const facts = {
      projectId: event.projectid,
      projectName,
      firmCreditCode,
      industryFlags,
      areaM2,
      investmentFen,
      indicators,
      schedule,
    };
    await this.commands.react(noteDealCommand, facts, event);
  }
}
