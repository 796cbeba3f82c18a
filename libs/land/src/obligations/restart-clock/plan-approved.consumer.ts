import { idleCaseAdvancedV1, type CloudEvent, type IdleCaseAdvancedV1 } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { restartClockCommand } from './restart-clock.command';

/** An approved disposal plan with a new start restarts the clock (Art. 12). */
@Controller()
export class PlanApprovedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(idleCaseAdvancedV1)
  async idleCaseAdvanced(@Fact() event: CloudEvent<IdleCaseAdvancedV1>): Promise<void> {
    const { newStartOn, documentNumber } = event.data;
    if (newStartOn === undefined) return;
    await this.commands.react(
      restartClockCommand,
      { projectId: event.projectid, newStartOn, agreementNumber: documentNumber ?? '' },
      event,
    );
  }
}
