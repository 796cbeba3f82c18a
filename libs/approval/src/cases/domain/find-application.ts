import { Ok, refuse, type Refusal, type Result } from '@luodi/domain';
import type { Application } from './application';
import type { ApprovalCase } from './approval-case';
import { admittedCase } from './find-item';

/** The application of a stage that waits for acceptance. */
export function findApplication(state: ApprovalCase, stage: string): Result<Application, Refusal> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const application = admitted.value.applications?.find((one) => one.stage === stage);
  return application ? Ok(application) : refuse('APPROVAL.APPLICATION_NOT_PENDING', { stage });
}
