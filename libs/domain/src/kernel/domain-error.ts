import { Err, type Result } from './result';

export type FactValue = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * One reason why a rule says no: a stable code and the facts it rests on. No sentence and no HTTP status: both
 * languages live in `@luodi/contracts`, the status in its error catalogue.
 */
export interface DomainError {
  readonly code: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Where in the input the fault lies, as a JSON path such as `indicators.plotRatio` or `deals.3.firm`. */
  readonly path?: string;
}

/** Every reason at once, never only the first. */
export type Refusal = readonly [DomainError, ...DomainError[]];

/** Refuses with one reason. */
export const refuse = (
  code: string,
  facts?: Readonly<Record<string, FactValue>>,
  path?: string,
): Result<never, Refusal> => Err([{ code, ...(facts && { facts }), ...(path && { path }) }]);

/** Refuses with all the reasons found, or returns nothing when there is none. */
export function refuseAll(errors: readonly DomainError[]): Result<never, Refusal> | undefined {
  const [first, ...rest] = errors;
  return first ? Err([first, ...rest]) : undefined;
}
