import type { DrawnExpert } from './admission-case.events';
import type { AdmissionRules, ExpertPool, PooledExpert } from './admission-policies';

/** FNV-1a over the characters of a text: the start of the random sequence. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: the same seed gives the same sequence everywhere, so that a draw can be replayed (S022). */
function sequence(seed: string): (below: number) => number {
  let state = hash(seed);
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface Draw {
  readonly experts: readonly DrawnExpert[];
  /** Left out for a link with the applicant (4.4). */
  readonly excluded: readonly string[];
  /** Experts that could be drawn. */
  readonly available: number;
}

/**
 * Draws experts by field: one of each field first, the rest from everybody, none linked with the applicant (S022).
 * The pool is put in order before the draw, so the result depends on seed, pool version and applicant only.
 */
export function drawExperts(pool: ExpertPool, rules: AdmissionRules, firmCreditCode: string, seed: string): Draw {
  const linked = (expert: PooledExpert): boolean => expert.conflicts.includes(firmCreditCode);
  const excluded = pool.experts.filter(linked).map(({ expertId }) => expertId);
  const rest = pool.experts.filter((expert) => !linked(expert)).sort((a, b) => (a.expertId < b.expertId ? -1 : 1));
  const available = rest.length;
  const next = sequence(seed);
  const experts: DrawnExpert[] = [];
  const take = (candidates: readonly PooledExpert[]): void => {
    const expert = candidates.length > 0 ? candidates[next(candidates.length)] : undefined;
    if (!expert || experts.length >= rules.expertsDrawn) return;
    rest.splice(rest.indexOf(expert), 1);
    experts.push({ expertId: expert.expertId, field: expert.field });
  };
  for (const field of rules.fields) take(rest.filter((expert) => expert.field === field));
  while (experts.length < rules.expertsDrawn && rest.length > 0) take([...rest]);
  return { experts, excluded, available };
}
