import { Controller } from '@nestjs/common';
import { dealSignedV1, type CloudEvent, type DealSignedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { openAdmissionCommand } from './open-admission.command';

/** A signed deal opens its admission review, exactly once (S020). */
@Controller()
export class DealSignedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealSignedV1)
  openAdmission(@Fact() event: CloudEvent<DealSignedV1>): Promise<void> {
    const { dealId, projectName, firmName, firmCreditCode, industryCode, industryFlags, indicators } = event.data;
    const { investmentIntensityWanPerMu, plotRatio, outputWanPerMu } = indicators;
    const project = {
      projectId: event.projectid,
      zone: event.zone,
      dealId,
      projectName,
      firmName,
      firmCreditCode,
      industryCode,
      industryFlags,
      indicators: { investmentIntensityWanPerMu, plotRatio, outputWanPerMu },
    };
    return this.commands.react(openAdmissionCommand, { project }, event);
  }
}
