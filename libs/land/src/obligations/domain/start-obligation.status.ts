import type { StartObligation } from './start-obligation';

export type ObligationStatus = 'NOT_YET' | 'IDLE_1Y' | 'IDLE_2Y' | 'STARTED' | 'CLOSED';

/** Derived from the events: the idle state changes when its threshold fires. */
export function obligationStatusOf({ closed, startedOn, idle }: StartObligation): ObligationStatus {
  if (closed) return 'CLOSED';
  return startedOn === undefined ? (idle?.status ?? 'NOT_YET') : 'STARTED';
}
