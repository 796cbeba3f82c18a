import {
  projectAdmittedV1,
  projectRejectedV1,
  type CloudEvent,
  type ProjectAdmittedV1,
  type ProjectRejectedV1,
} from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { ConsumesEvent, Fact } from '@luodi/platform/messaging';
import { Controller } from '@nestjs/common';
import { noteAdmissionCommand } from './note-admission.command';

/** What the admission review decided about a project. */
@Controller()
export class AdmissionConsumer {
  constructor(private readonly commands: Commands) {}

  @ConsumesEvent(projectAdmittedV1)
  admitted(@Fact() event: CloudEvent<ProjectAdmittedV1>): Promise<void> {
    const fact = { projectId: event.projectid, admission: 'ADMITTED' as const, on: event.data.decidedOn };
    return this.commands.react(noteAdmissionCommand, fact, event);
  }

  @ConsumesEvent(projectRejectedV1)
  rejected(@Fact() event: CloudEvent<ProjectRejectedV1>): Promise<void> {
    const fact = { projectId: event.projectid, admission: 'REJECTED' as const, on: event.data.decidedOn };
    return this.commands.react(noteAdmissionCommand, fact, event);
  }
}
