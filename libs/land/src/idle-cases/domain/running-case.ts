import { fraction, idleRoute, idleStatus, refuse, type IdleRoute, type LegalDay } from '@luodi/domain';
import type { IdleCase } from './idle-case';
import { idleCaseStatusOf, type IdleCaseStatus } from './idle-case.status';

/** A case on which something may still be done. */
export type RunningCase = IdleCase & {
  readonly facts: NonNullable<IdleCase['facts']>;
  readonly route: IdleRoute;
};

type Gate =
  | { readonly running: RunningCase; readonly refusal?: undefined }
  | { readonly running?: undefined; readonly refusal: ReturnType<typeof refuse> };

/** A step is taken in its turn (regulation 8.7). Errors: LAND.NO_IDLE_CASE, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
export function runningCase(idle: IdleCase, ...from: readonly IdleCaseStatus[]): Gate {
  const { facts, route } = idle;
  if (!facts || !route) return { refusal: refuse('LAND.NO_IDLE_CASE') };
  const status = idleCaseStatusOf(idle);
  if (status === 'CLOSED') return { refusal: refuse('LAND.IDLE_CASE_CLOSED') };
  if (!from.includes(status)) return { refusal: refuse('LAND.IDLE_STEP_ORDER', { status }) };
  return { running: { ...idle, facts, route } };
}

const FULL_YEARS = { NOT_YET: '0', IDLE_1Y: '1', IDLE_2Y: '2' } as const;

/**
 * The route as it stands on a day: fee between one and two full years, free taking-back after, negotiated for the
 * government's cause. Paying or deciding nothing stops the second year (regulation 8.5, 8.7).
 */
export function routeOn({ facts, route }: RunningCase, day: LegalDay): IdleRoute | null {
  const years = fraction(FULL_YEARS[idleStatus(facts.agreedStartOn, false, day)]);
  return idleRoute({ kind: 'not_started', years, governmentCaused: route === 'NEGOTIATED_ART12' });
}
