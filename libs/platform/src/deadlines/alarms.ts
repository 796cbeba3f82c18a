import type { DueDeadline } from './due-deadlines';

/** Wakes a sweeper near a moment. May forget, repeat or ring early: the table decides (P52, P53). */
export interface Alarms {
  arm(deadlines: readonly DueDeadline[]): Promise<void>;
  close(): Promise<void>;
}
