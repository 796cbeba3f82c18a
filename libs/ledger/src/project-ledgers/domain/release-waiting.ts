import { Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import { enterAll } from './causal-order';
import { withOpening, type OpeningPolicies } from './enter-fact';
import type { ProjectLedger } from './project-ledger';
import type { ProjectLedgerEvent } from './project-ledger.events';

export interface ReleaseWaiting {
  readonly eventId: string;
}

/**
 * The cause of a waiting fact did not come in time: the fact is entered all the same, marked, with what waits before it
 * in its source. A ledger may be out of order where it says so; it may never lack a fact.
 */
export function releaseWaiting(
  state: ProjectLedger,
  command: Given<ReleaseWaiting>,
  policies: OpeningPolicies,
  now: Instant,
): Decision<ProjectLedgerEvent> {
  const found = state.waiting.find((one) => one.fact.eventId === command.eventId)?.fact;
  if (!found) return Ok([]);
  const due = state.waiting
    .map((one) => one.fact)
    .filter((fact) => fact.source === found.source && fact.sequence <= found.sequence)
    .sort((a, b) => a.sequence - b.sequence);
  return Ok(withOpening(state, enterAll(state, due), policies, now));
}
