import { assertNever, type DomainEvent, type LegalDay } from '@luodi/domain';

/** Somebody's stand-in for a period, both days included (ACT-12). */
export interface Delegation {
  readonly delegationId: string;
  readonly principalId: string;
  readonly deputyId: string;
  readonly from: LegalDay;
  readonly to: LegalDay;
}
export interface Delegated extends DomainEvent, Delegation {
  readonly type: 'Delegated';
  readonly reason?: string;
}
export interface DelegationEnded extends DomainEvent {
  readonly type: 'DelegationEnded';
  readonly delegation: Delegation;
  readonly because: 'PERIOD_OVER' | 'CALLED_OFF';
}
export type DelegationsEvent = Delegated | DelegationEnded;

/** All delegations of one zone that run or will run: overlap and chains are seen only together. */
export interface Delegations {
  readonly running: readonly Delegation[];
}
export const noDelegations: Delegations = { running: [] };

/** What runs after an event; ended delegations leave the state and stay in the history. */
export function evolveDelegations(state: Delegations, event: DelegationsEvent): Delegations {
  switch (event.type) {
    case 'Delegated': {
      const { type: _, reason: __, ...delegation } = event;
      return { running: [...state.running, delegation] };
    }
    case 'DelegationEnded':
      return { running: state.running.filter((one) => one.delegationId !== event.delegation.delegationId) };
    default:
      return assertNever(event);
  }
}
