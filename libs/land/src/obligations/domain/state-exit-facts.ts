import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated } from './start-obligation.events';

export interface StateExitFacts {
  readonly projectId: string;
  readonly exitId: string;
}

/** An exit case opened: it gets price, term and start from here. Errors: LAND.NOT_DELIVERED */
export function stateExitFacts(
  obligation: StartObligation,
  { exitId }: Given<StateExitFacts>,
): Decision<ExitFactsStated> {
  if (!obligation.facts) return refuse('LAND.NOT_DELIVERED');
  return Ok([{ type: 'ExitFactsStated', exitId }]);
}
