import { dayOf, endOfDay, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import { acceptApplication } from './accept-application';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import { checkApplication, type OpenStageRules } from './check-application';

/**
 * Nobody told the applicant within five workdays what is missing: the application is accepted from the day of receipt,
 * as it is, and every clock counts from that day (W8).
 * Source: 行政许可法 32(四). Whether papers are missing makes no difference.
 */
export function deemAccepted(
  state: ApprovalCase,
  { stage, by }: Given<{ readonly stage: string }>,
  rules: OpenStageRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  if (state.phase !== 'ADMITTED') return Ok([]);
  const application = state.applications?.find((one) => one.stage === stage);
  if (application?.status !== 1 || now < endOfDay(application.noticeBy)) return Ok([]);
  const { receivedOn: acceptedOn, receiptNumber } = application;
  const checked = checkApplication(state, application, rules, acceptedOn);
  if (!checked.ok) return checked;
  return Ok(
    acceptApplication(checked.value, { by, acceptedOn, today: dayOf(now), deemed: true, receiptNumber }, rules),
  );
}
