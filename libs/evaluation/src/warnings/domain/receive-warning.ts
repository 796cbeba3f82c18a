import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { termEnd, type WarningPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { WarningDelivered } from './warning.events';

export interface ReceiveWarning {
  readonly warningId: string;
  /** Of the account that opens it; another firm's warning does not exist for it. */
  readonly firmCreditCode: string;
}

/**
 * The firm opens its warning: delivered electronically, the rectification clock starts (13.1). Opening it again changes
 * nothing: the first delivery counts.
 * Errors: COMMON.NOT_FOUND, EVALUATION.WARNING_NOT_SIGNED
 */
export function receiveWarning(
  warning: Warning,
  { firmCreditCode, by }: Given<ReceiveWarning>,
  policies: Pick<WarningPolicies, 'calendar'>,
  now: Instant,
): Decision<WarningDelivered> {
  if (!isDrafted(warning) || warning.facts.firmCreditCode !== firmCreditCode) return refuse('COMMON.NOT_FOUND');
  if (warning.rectifyDays === undefined) return refuse('EVALUATION.WARNING_NOT_SIGNED');
  if (warning.status !== 'ISSUED') return Ok([]);
  const on = dayOf(now);
  const term = termEnd(on, warning.rectifyDays, policies.calendar);
  return Ok([{ type: 'WarningDelivered', channel: 'ELECTRONIC', on, term, by }]);
}
