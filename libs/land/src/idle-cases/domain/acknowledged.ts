import { refuse } from '@luodi/domain';
import type { Due } from './idle-case.due';

/** A document with a provisional day is issued only when whoever issues it acknowledges it (regulation 1.5, 5). */
export const unacknowledged = (
  { provisional, on, missingYears }: Pick<Due, 'provisional' | 'on' | 'missingYears'>,
  acknowledged: boolean,
): ReturnType<typeof refuse> | undefined =>
  provisional && !acknowledged
    ? refuse('LAND.PROVISIONAL_DAY', { day: on, missingYears: missingYears.map(String) })
    : undefined;
