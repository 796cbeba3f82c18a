import { Controller } from '@nestjs/common';
import {
  projectAdmittedV1,
  projectRejectedV1,
  type CloudEvent,
  type ProjectAdmittedV1,
  type ProjectRejectedV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { settleAdmissionCommand } from './settle-admission.command';

/** The end of the admission review opens the approval case, or closes it for good (S020). */
@Controller()
export class AdmissionEndedConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(projectAdmittedV1)
  admit(@Fact() event: CloudEvent<ProjectAdmittedV1>): Promise<void> {
    const settled = { projectId: event.projectid, outcome: 'ADMITTED', on: event.data.decidedOn, reason: '' } as const;
    return this.commands.react(settleAdmissionCommand, settled, event);
  }

  @ConsumesEvent(projectRejectedV1)
  reject(@Fact() event: CloudEvent<ProjectRejectedV1>): Promise<void> {
    const { decidedOn, reason } = event.data;
    const settled = { projectId: event.projectid, outcome: 'REJECTED', on: decidedOn, reason } as const;
    return this.commands.react(settleAdmissionCommand, settled, event);
  }
}
