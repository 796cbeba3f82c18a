import { endOfDay, type Instant } from '@luodi/domain';
import { WAITING_MS } from './causal-order';
import { hasEnded, missingOf, type ProjectLedger } from './project-ledger';

export const ASSIGNMENT_DUE = 'assignment-due';
export const WAITING_OVER = 'waiting-over';
const WAITING_KEY = 'waiting/';

/** Event that a `waiting-over` deadline is about. */
export const waitingEventOf = (key: string): string => key.slice(WAITING_KEY.length);

/** When leader and squad must be there, and how long a fact waits for its cause. */
export function ledgerDeadlines(
  state: ProjectLedger,
): readonly { readonly key: string; readonly kind: string; readonly dueAt: Instant }[] {
  const missing = missingOf(state).some((matter) => !state.overdue.includes(matter));
  const open = state.opened && missing && !hasEnded(state.life) ? state.opened : undefined;
  return [
    ...(open ? [{ key: 'assignment', kind: ASSIGNMENT_DUE, dueAt: endOfDay(open.assignDueOn) }] : []),
    ...state.waiting.map(({ fact, heldAt }) => ({
      key: `${WAITING_KEY}${fact.eventId}`,
      kind: WAITING_OVER,
      dueAt: heldAt + WAITING_MS,
    })),
  ];
}
