import { dayOf, Ok, refuse, refuseAll, type Decision, type Given, type Instant } from '@luodi/domain';
import { acceptApplication } from './accept-application';
import type { Application } from './application';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { checkApplication, missingFaults, type OpenStage, type OpenStageRules } from './check-application';
import { admittedCase } from './find-item';

/** The papers and the word of the applicant: those of the application that waits, and those of the command. */
const handedIn = (command: OpenStage, application: Application | undefined): OpenStage => ({
  stage: command.stage,
  projectCode: command.projectCode ?? application?.projectCode,
  materials: [...new Set([...(application?.materials ?? []), ...command.materials])],
  factsUnchanged: command.factsUnchanged ?? application?.factsUnchanged,
});

/**
 * Accepts one application for a stage and starts all of its items at one moment, each with its own department, limit
 * and due day (S037, S038, S039; PAR-1). The procedure version is pinned: the case runs to its end on it (INV-12).
 * An application that was received before is accepted with the papers handed in then and since. The clocks start today;
 * where the one notice was not given in time, they started on the day of receipt (行政许可法 32(四)).
 * Errors: APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_UNKNOWN,
 * APPROVAL.STAGE_ALREADY_OPEN, APPROVAL.STAGE_ALREADY_PASSED, APPROVAL.STAGE_TOO_EARLY, APPROVAL.CORRECTION_OPEN,
 * APPROVAL.PROJECT_CODE_MISSING, …_INVALID, …_DIFFERS, APPROVAL.MATERIALS_MISSING, APPROVAL.PROCEDURE_INVALID
 */
export function openStage(
  state: ApprovalCase,
  command: Given<OpenStage>,
  rules: OpenStageRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const { stage, by } = command;
  const application = admitted.value.applications?.find((one) => one.stage === stage);
  if (application?.status === 6) return refuse('APPROVAL.CORRECTION_OPEN');
  const today = dayOf(now);
  const checked = checkApplication(admitted.value, handedIn(command, application), rules, today);
  if (!checked.ok) return checked;
  const faults = refuseAll([...checked.value.faults, ...missingFaults(checked.value.missing)]);
  if (faults) return faults;
  const deemed = application?.status === 1 && today > application.noticeBy;
  const acceptedOn = deemed ? application.receivedOn : today;
  const receiptNumber = application?.receiptNumber;
  return Ok(acceptApplication(checked.value, { by, acceptedOn, today, deemed, receiptNumber }, rules));
}
