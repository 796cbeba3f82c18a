import {
  computeDeadline,
  dayOf,
  LICENCE_TERMS,
  Ok,
  refuse,
  refuseAll,
  workCalendar,
  type Decision,
  type Given,
  type Instant,
} from '@luodi/domain';
import { receiptOf } from './accept-application';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { checkApplication, type OpenStage, type OpenStageRules } from './check-application';
import { admittedCase } from './find-item';

/**
 * Receives an application without accepting it: 接件 (1). What is missing is found now; within five workdays one notice
 * lists all of it, or silence accepts the application from today (GOV-04).
 * Source: 行政许可法 32(四). The procedure is pinned here, so that the notice and the acceptance ask for the same papers.
 * Errors: those of a stage that may not be opened, APPROVAL.APPLICATION_PENDING
 */
export function receiveApplication(
  state: ApprovalCase,
  command: Given<OpenStage>,
  rules: OpenStageRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const admitted = admittedCase(state);
  if (!admitted.ok) return admitted;
  const { stage, materials, by } = command;
  if (admitted.value.applications?.some((one) => one.stage === stage))
    return refuse('APPROVAL.APPLICATION_PENDING', { stage });
  const on = dayOf(now);
  const checked = checkApplication(admitted.value, command, rules, on);
  if (!checked.ok) return checked;
  const { faults, projectCode, missing } = checked.value;
  const refused = refuseAll([...faults]);
  if (refused) return refused;
  const calendar = workCalendar(rules.calendar.content);
  const { due, missingYears } = computeDeadline({ start: on, term: LICENCE_TERMS.correctionNotice, calendar });
  const { scope, version } = rules.procedure;
  return Ok([
    {
      type: 'ApplicationReceived',
      stage,
      receiptNumber: receiptOf(checked.value, on),
      projectCode,
      procedure: { scope, version },
      materials,
      missing,
      factsUnchanged: command.factsUnchanged === true,
      on,
      noticeBy: due ?? on,
      missingYears,
      by,
    },
  ]);
}
