import { startOverdueV1, type CloudEvent, type StartOverdueV1 } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { recordFindingCommand } from './record-finding.command';

/** The day after an agreed start without a start: one START_OVERDUE finding (S088). */
@Controller()
export class StartOverdueConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(startOverdueV1)
  startOverdue(@Fact() event: CloudEvent<StartOverdueV1>): Promise<void> {
    const { agreedStartOn, detectedOn, parcelId, areaM2 } = event.data;
    const of = (kind: string): string => derivedId(event.projectid, 'START_OVERDUE', agreedStartOn, kind);
    const finding = {
      projectId: event.projectid,
      findingId: of('finding'),
      warningId: of('warning'),
      ground: 'START_OVERDUE' as const,
      evidence: `约定开工日 ${agreedStartOn} 已过，至 ${detectedOn} 核查时没有经核实的开工记录。`,
      foundOn: detectedOn,
      factKey: agreedStartOn,
      source: 'CLOCK' as const,
      parcelId,
      areaM2,
    };
    return this.commands.react(recordFindingCommand, finding, event);
  }
}
