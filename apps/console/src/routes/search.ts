import { LIFECYCLE_STAGES } from '@luodi/domain';

/**
 * What stands behind `?` of an address, read with care: filters live in the URL, so that a copied address asks the same
 * question under the rights of whoever opens it.
 */
type Raw = Readonly<Record<string, unknown>>;

const oneOf = <const T extends readonly string[]>(value: unknown, allowed: T): T[number] | undefined =>
  allowed.find((one) => one === value);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Leaves out what is not set, so that addresses stay short. */
const kept = <T extends object>(search: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;

/** Where to go after signing in: only a path of this console. */
export const readLoginSearch = (raw: Raw) => {
  const to = text(raw['to']);
  return kept({ to: to?.startsWith('/') === true && !to.startsWith('//') ? to : undefined });
};

/** Filters of the desk. */
export const readWorkbenchSearch = (raw: Raw) =>
  kept({
    light: oneOf(raw['light'], ['yellow', 'red', 'paused', 'today', 'provisional'] as const),
    stage: text(raw['stage']),
  });

const year = (value: unknown): number | undefined => {
  const number = typeof value === 'number' ? value : Number.parseInt(text(value) ?? '', 10);
  return Number.isInteger(number) && number >= 1990 && number <= 2100 ? number : undefined;
};

/** Filters of the list of projects. */
export const readProjectsSearch = (raw: Raw) =>
  kept({
    stage: oneOf(raw['stage'], LIFECYCLE_STAGES),
    light: oneOf(raw['light'], ['GREEN', 'YELLOW', 'RED'] as const),
    year: year(raw['year']),
  });

/** The open part of a project's page. */
export const readProjectSearch = (raw: Raw) => kept({ tab: oneOf(raw['tab'], ['ledger'] as const) });

/** The gallery in a fixed language and theme, for pictures. */
export const readDesignSearch = (raw: Raw) => kept({ theme: oneOf(raw['theme'], ['light', 'dark'] as const) });
