import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Warning } from './warning';
import type { WarningDrafted } from './warning.events';

export type DraftWarning = Omit<WarningDrafted, 'type' | 'by' | 'on'> & { readonly projectId: string };

/** A finding always becomes a warning (S090): drafted for the zone leader to sign. */
export function draftWarning(
  warning: Warning,
  { projectId: _, by, ...facts }: Given<DraftWarning>,
  _policies: unknown,
  now: Instant,
): Decision<WarningDrafted> {
  if (warning.status !== undefined) return refuse('COMMON.ALREADY_EXISTS');
  return Ok([{ type: 'WarningDrafted', ...facts, on: dayOf(now), by }]);
}
