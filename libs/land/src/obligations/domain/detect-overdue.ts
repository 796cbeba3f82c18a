import { dayOf, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import { isRunning, type StartObligation } from './start-obligation';
import type { StartOverdueDetected } from './start-obligation.events';

/**
 * The agreed start day has ended without a verified start: told once per agreed day (S088). A fact, not a finding.
 * Errors: LAND.THRESHOLD_NOT_REACHED, LAND.ALREADY_STARTED
 */
export function detectOverdue(
  obligation: StartObligation,
  _command: Given<{ readonly obligationId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<StartOverdueDetected> {
  if (!isRunning(obligation)) return refuse('LAND.ALREADY_STARTED', { startedOn: obligation.startedOn ?? '' });
  const { agreedStartOn, overdueFor } = obligation;
  const on = dayOf(now);
  if (on <= agreedStartOn || overdueFor === agreedStartOn) return refuse('LAND.THRESHOLD_NOT_REACHED');
  return Ok([{ type: 'StartOverdueDetected', agreedStartOn, on }]);
}
