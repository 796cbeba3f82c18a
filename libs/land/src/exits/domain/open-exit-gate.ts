import { refuse } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import { exitStatusOf } from './exit-case.status';

/** An exit case on which something may still be done, with its order. */
export type RunningExit = ExitCase & { readonly order: NonNullable<ExitCase['order']> };

type Gate =
  | { readonly running: RunningExit; readonly refusal?: undefined }
  | { readonly running?: undefined; readonly refusal: ReturnType<typeof refuse> };

/** No exit without an order, and none after its end. Errors: LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED */
export function runningExit(exit: ExitCase): Gate {
  const { order } = exit;
  if (!order) return { refusal: refuse('LAND.EXIT_WARNING_MISSING') };
  const status = exitStatusOf(exit);
  if (status === 'RECOVERED' || status === 'WITHDRAWN') return { refusal: refuse('LAND.EXIT_CLOSED') };
  return { running: { ...exit, order } };
}
