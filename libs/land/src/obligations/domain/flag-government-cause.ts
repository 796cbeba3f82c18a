import { Ok, type Decision, type Given } from '@luodi/domain';
import { runningOr } from './obligation-refusal';
import { restatedFacts } from './restated-facts';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated, GovernmentCauseFlagged } from './start-obligation.events';

export interface FlagGovernmentCause {
  readonly projectId: string;
  readonly cause: string;
  readonly proof: string;
}

/**
 * The delay is the government's or force majeure's, with proof: no fee and no free taking-back, negotiated disposal.
 * Source: 闲置土地处置办法 8, 12. Errors: LAND.NOT_DELIVERED, .OBLIGATION_CLOSED, .ALREADY_STARTED
 */
export function flagGovernmentCause(
  obligation: StartObligation,
  { cause, proof, by }: Given<FlagGovernmentCause>,
): Decision<GovernmentCauseFlagged | ExitFactsStated> {
  const { running, refusal } = runningOr(obligation);
  if (refusal) return refusal;
  return Ok([{ type: 'GovernmentCauseFlagged', cause, proof, by }, ...restatedFacts(running)]);
}
