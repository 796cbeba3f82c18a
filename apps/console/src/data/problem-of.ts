import { Refusal } from '@luodi/api-client';
import type { ShownProblem } from '@luodi/console-ui';
import type { Translate } from '../i18n/texts';

/** What went wrong, as a clerk reads it: the server's sentence, or that the line or the system did not answer. */
export function problemOf(t: Translate, error: unknown): ShownProblem {
  if (error instanceof Refusal) {
    const { title, detail, code, errorId, errors } = error.problem;
    const faults = errors
      ?.filter(({ path }) => path !== undefined)
      .map((fault) => ({ path: fault.path, detail: fault.detail }));
    return { title, detail, code, errorId, faults };
  }
  return { title: t('frame.noAnswer'), detail: t('frame.nothingLost'), code: 'OFFLINE' };
}

/** Whether the server refused with this code. */
export const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof Refusal &&
  (error.problem.code === code || (error.problem.errors ?? []).some((one) => one.code === code));

/** Fault sentences by the path of their field: `indicators.plotRatio` → sentence. */
export const faultsByField = (error: unknown): ReadonlyMap<string, string> =>
  new Map(
    error instanceof Refusal
      ? (error.problem.errors ?? []).flatMap(({ path, detail }) =>
          path === undefined ? [] : [[path, detail] as const],
        )
      : [],
  );
