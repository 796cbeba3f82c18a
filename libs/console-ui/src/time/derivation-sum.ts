import type { Clock } from './clock';

/** The sum that every derivation prints: 计 + 停 + 休 = 自然日 (days, not moments). */
export interface DerivationSum {
  readonly counted: number;
  readonly makeup: number;
  readonly paused: number;
  readonly weekend: number;
  readonly holiday: number;
  readonly all: number;
}

/** Adds up the days after the start day up to the due day; without one, up to the last day derived. */
export function derivationSum({ days, dueOn }: Clock): DerivationSum {
  const upTo = dueOn ?? days.at(-1)?.day ?? '';
  const part = days.filter(({ kind, day }) => kind !== 'start' && day <= upTo);
  const count = (test: (kind: string, makeup: boolean) => boolean): number =>
    part.filter(({ kind, makeup }) => test(kind, makeup ?? false)).length;
  return {
    counted: count((kind) => kind === 'count'),
    makeup: count((kind, makeup) => kind === 'count' && makeup),
    paused: count((kind) => kind === 'pause' || kind === 'expected'),
    weekend: count((kind) => kind === 'rest'),
    holiday: count((kind) => kind === 'holiday'),
    all: part.length,
  };
}
