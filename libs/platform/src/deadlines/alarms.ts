import type { DueDeadline } from './due-deadlines';

/** Wakes a sweeper near a moment. May forget, repeat or ring early: the table decides (P52, P53). */
export interface Alarms {
  /** `now` is the database's, in milliseconds; never throws. */
  arm(deadlines: readonly DueDeadline[], now: number): Promise<void>;
  close(): Promise<void>;
}
