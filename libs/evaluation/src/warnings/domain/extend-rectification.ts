import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { termEnd, type WarningPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { RectificationExtended } from './warning.events';

export interface ExtendRectification {
  readonly warningId: string;
  readonly days: number;
  readonly reason: string;
  readonly acknowledgeProvisional: boolean;
}

/**
 * One extension of at most half the term, before it ends, by the leader in charge. The decision names a day: a
 * provisional one is refused unless whoever issues it acknowledges it (regulation 1.5).
 * Source: requirements section 5, 13.3.
 * Errors: EVALUATION.WARNING_NOT_DELIVERED, .WARNING_CLOSED, .TERM_OVER, .EXTENSION_USED, .EXTENSION_TOO_LONG, .PROVISIONAL_DAY
 */
export function extendRectification(
  warning: Warning,
  { days, reason, acknowledgeProvisional, by }: Given<ExtendRectification>,
  { rectification, calendar }: WarningPolicies,
  now: Instant,
): Decision<RectificationExtended> {
  if (!isDrafted(warning)) return refuse('COMMON.NOT_FOUND');
  if (warning.closedOn !== undefined) return refuse('EVALUATION.WARNING_CLOSED', { status: warning.status });
  const { deliveredOn, rectifyDays } = warning;
  if (!warning.term || deliveredOn === undefined || rectifyDays === undefined)
    return refuse('EVALUATION.WARNING_NOT_DELIVERED');
  if (now >= endOfDay(warning.term.rectifyBy))
    return refuse('EVALUATION.TERM_OVER', { rectifyBy: warning.term.rectifyBy });
  if (warning.extendedDays > 0) return refuse('EVALUATION.EXTENSION_USED');
  const maximumDays = Math.floor(rectifyDays / rectification.content.extensionDivisor);
  if (days > maximumDays) return refuse('EVALUATION.EXTENSION_TOO_LONG', { maximumDays }, 'days');
  const term = termEnd(deliveredOn, rectifyDays + days, calendar);
  if (term.provisional && !acknowledgeProvisional)
    return refuse('EVALUATION.PROVISIONAL_DAY', { day: term.rectifyBy, missingYears: term.missingYears });
  const from = warning.term.rectifyBy;
  return Ok([
    { type: 'RectificationExtended', from, days, term, acknowledgedProvisional: term.provisional, reason, by },
  ]);
}
