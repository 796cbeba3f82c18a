import type { ClockDay } from './clock';

/** A stretch of days on which a clock stood still. */
export interface PauseRun {
  /** First slot and number of slots, rest days inside included. */
  readonly from: number;
  readonly length: number;
  /** Stopped days alone. */
  readonly days: number;
  readonly what: string | undefined;
  readonly first: string;
  readonly last: string;
}

/** Stretches of a derivation; rest days between two stopped days do not end one. */
export function pauseRuns(days: readonly ClockDay[]): readonly PauseRun[] {
  const runs: PauseRun[] = [];
  let open = false;
  days.forEach((day, at) => {
    if (day.kind === 'rest' || day.kind === 'holiday') return;
    if (day.kind !== 'pause') {
      open = false;
      return;
    }
    const last = runs.at(-1);
    if (open && last && last.what === day.pause)
      runs[runs.length - 1] = { ...last, length: at - last.from + 1, days: last.days + 1, last: day.day };
    else runs.push({ from: at, length: 1, days: 1, what: day.pause, first: day.day, last: day.day });
    open = true;
  });
  return runs;
}
