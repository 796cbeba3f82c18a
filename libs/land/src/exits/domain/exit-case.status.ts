import type { ExitCase } from './exit-case';

export type ExitStatus = 'OPEN' | 'METHOD_CHOSEN' | 'DECIDED' | 'RECOVERED' | 'WITHDRAWN';

/** Derived, never typed in (INV-11). */
export function exitStatusOf({ recoveredOn, withdrawnOn, decision, chosen }: ExitCase): ExitStatus {
  if (recoveredOn !== undefined) return 'RECOVERED';
  if (withdrawnOn !== undefined) return 'WITHDRAWN';
  if (decision) return 'DECIDED';
  return chosen ? 'METHOD_CHOSEN' : 'OPEN';
}
