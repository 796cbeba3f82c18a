import { daysBetween, endOfDay, Ok, refuseAll, type Decide, type DomainError } from '@luodi/domain';
import type { Delegated, Delegation, Delegations } from './delegations';

/** ACT-12 ◆: how long a stand-in may be named for, in days. */
const MAX_DAYS = 30;

export interface Delegate extends Delegation {
  readonly zone: string;
  readonly reason?: string;
}

const overlaps = (one: Delegation, other: Delegation): boolean => one.from <= other.to && other.from <= one.to;

/**
 * Names a stand-in (ACT-12): thirty days at most, never oneself, no overlap with another delegation of the same person,
 * and no chain: neither may the stand-in have one, nor may the principal stand in for somebody in that time.
 * Errors: IDENTITY.DELEGATION_PERIOD, _TOO_LONG, _TO_SELF, _OVERLAP, _CHAIN
 */
export const delegate: Decide<Delegations, Delegate, unknown, Delegated> = (state, command, _, now) => {
  const { by: __, zone: ___, ...wanted } = command;
  const refused = refuseAll([...periodFaults(wanted, now), ...neighbourFaults(state, wanted)]);
  return refused ?? Ok([{ type: 'Delegated', ...wanted }]);
};

function periodFaults(wanted: Delegation, now: number): readonly DomainError[] {
  const days = daysBetween(wanted.from, wanted.to) + 1;
  const faults: DomainError[] = [];
  if (days < 1 || endOfDay(wanted.from) <= now) faults.push({ code: 'IDENTITY.DELEGATION_PERIOD', path: 'from' });
  if (days > MAX_DAYS)
    faults.push({ code: 'IDENTITY.DELEGATION_TOO_LONG', facts: { days, max: MAX_DAYS }, path: 'to' });
  if (wanted.principalId === wanted.deputyId) faults.push({ code: 'IDENTITY.DELEGATION_TO_SELF', path: 'deputyId' });
  return faults;
}

function neighbourFaults(state: Delegations, wanted: Delegation): readonly DomainError[] {
  return state.running
    .filter((one) => overlaps(one, wanted))
    .flatMap(({ from, to, principalId, deputyId }) => {
      const facts = { from, to };
      if (principalId === wanted.principalId) return [{ code: 'IDENTITY.DELEGATION_OVERLAP', facts }];
      const chain = principalId === wanted.deputyId || deputyId === wanted.principalId;
      return chain ? [{ code: 'IDENTITY.DELEGATION_CHAIN', facts }] : [];
    });
}
