import { endOfDay, type Instant } from '@luodi/domain';
import type { LandSupply } from './land-supply';

export const CONTRACT_DUE = 'contract-due';

/** The end of the workdays that an award gives for its contract (10.4). */
export const landSupplyDeadlines = ({
  award,
  contract,
  contractOverdue,
  ended,
}: LandSupply): readonly { key: string; kind: string; dueAt: Instant }[] =>
  award && !contract && !contractOverdue && !ended
    ? [{ key: CONTRACT_DUE, kind: CONTRACT_DUE, dueAt: endOfDay(award.contractBy) }]
    : [];
