import { endOfDay, Ok, refuse, type Decision, type Given, type Instant } from '@luodi/domain';
import type { Warning } from './warning';
import type { WarningLeftUnopened } from './warning.events';

/** The third workday ended and the firm has not opened its warning: paper service is due (13.1). */
export function markUnopened(
  warning: Warning,
  { by }: Given<{ readonly warningId: string }>,
  _policies: unknown,
  now: Instant,
): Decision<WarningLeftUnopened> {
  if (warning.status !== 'ISSUED' || warning.paperFrom === undefined)
    return refuse('EVALUATION.WARNING_ALREADY_DELIVERED');
  if (now < endOfDay(warning.paperFrom)) return refuse('EVALUATION.PAPER_TOO_EARLY', { paperFrom: warning.paperFrom });
  return Ok([{ type: 'WarningLeftUnopened', by }]);
}
