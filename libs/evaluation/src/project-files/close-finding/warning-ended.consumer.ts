import {
  exitOrderedV1,
  exitWithdrawnV1,
  objectionAnsweredV1,
  rectifiedV1,
  type CloudEvent,
  type ExitOrderedV1,
  type ExitWithdrawnV1,
  type ObjectionAnsweredV1,
  type RectifiedV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import type { FindingOutcome } from '../domain/project-file.events';
import { closeFindingCommand } from './close-finding.command';

/** The end of a warning, told to the file of its project: two streams, two commits. */
@Controller()
export class WarningEndedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(rectifiedV1)
  rectified(@Fact() event: CloudEvent<RectifiedV1>): Promise<void> {
    return this.close(event, event.data.warningId, 'RECTIFIED');
  }

  @ConsumesEvent(exitOrderedV1)
  exitOrdered(@Fact() event: CloudEvent<ExitOrderedV1>): Promise<void> {
    return this.close(event, event.data.warningId, 'EXIT_ORDERED');
  }

  @ConsumesEvent(exitWithdrawnV1)
  exitWithdrawn(@Fact() event: CloudEvent<ExitWithdrawnV1>): Promise<void> {
    return this.close(event, event.data.warningId, 'EXIT_WITHDRAWN');
  }

  @ConsumesEvent(objectionAnsweredV1)
  async objectionAnswered(@Fact() event: CloudEvent<ObjectionAnsweredV1>): Promise<void> {
    if (event.data.result === 'UPHELD') await this.close(event, event.data.warningId, 'CANCELLED');
  }

  private close(event: CloudEvent, warningId: string, outcome: FindingOutcome): Promise<void> {
    return this.commands.react(closeFindingCommand, { projectId: event.projectid, warningId, outcome }, event);
  }
}
