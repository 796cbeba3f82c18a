import { Controller } from '@nestjs/common';
import { dealSignedV1, type CloudEvent, type DealSignedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { startCaseCommand } from './start-case.command';

/** A signed deal starts the approval case, which waits for admission (S020). */
@Controller()
export class DealSignedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(dealSignedV1)
  startCase(@Fact() event: CloudEvent<DealSignedV1>): Promise<void> {
    const { projectName, firmName, firmCreditCode, projectCode } = event.data;
    const project = { projectId: event.projectid, zone: event.zone, projectName, firmName, firmCreditCode };
    return this.commands.react(startCaseCommand, { project, ...(projectCode && { projectCode }) }, event);
  }
}
