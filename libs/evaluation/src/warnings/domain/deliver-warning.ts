import {
  addDays,
  dayOf,
  endOfDay,
  Ok,
  refuse,
  type Decision,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import { termEnd, type WarningPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { WarningDelivered } from './warning.events';

export interface DeliverWarning {
  readonly warningId: string;
  readonly channel: 'PAPER' | 'PUBLIC_NOTICE';
  readonly proof: string;
  /** Day of paper service, or day the notice was published. */
  readonly on: LegalDay;
}

/**
 * Service on paper once three workdays passed unopened; failing that by public notice, delivered when its days are over.
 * Source: requirements section 5, 13.1.
 * Errors: EVALUATION.WARNING_NOT_SIGNED, .WARNING_ALREADY_DELIVERED, .PAPER_TOO_EARLY, .NOTICE_NOT_RUN, .DAY_IN_FUTURE, .DAY_BEFORE_ISSUE
 */
export function deliverWarning(
  warning: Warning,
  { channel, proof, on, by }: Given<DeliverWarning>,
  policies: WarningPolicies,
  now: Instant,
): Decision<WarningDelivered> {
  if (!isDrafted(warning)) return refuse('COMMON.NOT_FOUND');
  const { issuedOn, rectifyDays, paperFrom } = warning;
  if (issuedOn === undefined || rectifyDays === undefined || paperFrom === undefined)
    return refuse('EVALUATION.WARNING_NOT_SIGNED');
  if (warning.status !== 'ISSUED') return refuse('EVALUATION.WARNING_ALREADY_DELIVERED');
  if (now < endOfDay(paperFrom) || on <= paperFrom) return refuse('EVALUATION.PAPER_TOO_EARLY', { paperFrom });
  if (on < issuedOn) return refuse('EVALUATION.DAY_BEFORE_ISSUE', { day: on, issuedOn }, 'on');
  if (on > dayOf(now)) return refuse('EVALUATION.DAY_IN_FUTURE', { day: on }, 'on');
  const deliveredOn = channel === 'PAPER' ? on : addDays(on, policies.rectification.content.publicNoticeDays);
  if (deliveredOn > dayOf(now)) return refuse('EVALUATION.NOTICE_NOT_RUN', { deliveredOn }, 'on');
  const term = termEnd(deliveredOn, rectifyDays, policies.calendar);
  return Ok([{ type: 'WarningDelivered', channel, on: deliveredOn, term, proof, by }]);
}
