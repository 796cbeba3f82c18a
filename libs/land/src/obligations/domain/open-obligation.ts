import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { StartObligation } from './start-obligation';
import type { ObligationOpened } from './start-obligation.events';

export type OpenObligation = Omit<ObligationOpened, 'type'> & { readonly projectId: string };

/** Handing the land over opens the obligation to start. Errors: COMMON.ALREADY_EXISTS */
export function openObligation(
  obligation: StartObligation,
  { projectId: _, by: __, ...facts }: Given<OpenObligation>,
): Decision<ObligationOpened> {
  if (obligation.facts) return refuse('COMMON.ALREADY_EXISTS');
  return Ok([{ type: 'ObligationOpened', ...facts }]);
}
