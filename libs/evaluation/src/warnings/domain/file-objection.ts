import { dayOf, endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { workdaysAfter, type CheckPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { ObjectionFiled } from './warning.events';

export interface FileObjection {
  readonly warningId: string;
  readonly firmCreditCode: string;
  readonly statement: string;
}

/**
 * Once, within five workdays of delivery; the rectification clock does not stop. Source: requirements 13.4.
 * Errors: COMMON.NOT_FOUND, EVALUATION.WARNING_NOT_DELIVERED, .WARNING_CLOSED, .OBJECTION_FILED, .OBJECTION_TOO_LATE
 */
export function fileObjection(
  warning: Warning,
  { firmCreditCode, statement, by }: Given<FileObjection>,
  { calendar, check }: CheckPolicies,
  now: Instant,
): Decision<ObjectionFiled> {
  if (!isDrafted(warning) || warning.facts.firmCreditCode !== firmCreditCode) return refuse('COMMON.NOT_FOUND');
  if (warning.closedOn !== undefined) return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  if (warning.deliveredOn === undefined) return refuse('EVALUATION.WARNING_NOT_DELIVERED');
  if (warning.objection) return refuse('EVALUATION.OBJECTION_FILED');
  const { on: fileBy } = workdaysAfter(warning.deliveredOn, check.content.objectionFileWorkdays, calendar);
  if (now >= endOfDay(fileBy)) return refuse('EVALUATION.OBJECTION_TOO_LATE', { fileBy });
  const on = dayOf(now);
  const answer = workdaysAfter(on, check.content.objectionAnswerWorkdays, calendar);
  return Ok([{ type: 'ObjectionFiled', statement, answer, on, by }]);
}
