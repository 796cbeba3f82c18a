import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { paperFrom, rectifyDaysOf, type WarningPolicies } from './rectification-term';
import { isDrafted, type Warning } from './warning';
import type { WarningSigned } from './warning.events';

export interface SignWarning {
  readonly warningId: string;
  readonly note?: string;
}

/**
 * Issues the warning. Signed by the leader of the zone committee in charge; never by the operating company, whatever
 * other role the account holds.
 * Source: requirements section 5, 13.5; S146.
 * Errors: COMMON.FORBIDDEN, EVALUATION.WARNING_ALREADY_SIGNED
 */
export function signWarning(
  warning: Warning,
  { note, by }: Given<SignWarning>,
  policies: WarningPolicies,
  now: Instant,
): Decision<WarningSigned> {
  if (!isDrafted(warning)) return refuse('COMMON.NOT_FOUND');
  if (by.kind !== 'person' || !by.roles.includes('zone-leader') || by.roles.includes('operating-company'))
    return refuse('COMMON.FORBIDDEN');
  if (warning.status !== 'DRAFTED') return refuse('EVALUATION.WARNING_ALREADY_SIGNED');
  const on = dayOf(now);
  return Ok([
    {
      type: 'WarningSigned',
      on,
      rectifyDays: rectifyDaysOf(policies.rectification.content, warning.facts.ground, warning.facts.repeated),
      paperFrom: paperFrom(on, policies),
      policyVersion: policies.rectification.version,
      ...(note !== undefined && { note }),
      by,
    },
  ]);
}
