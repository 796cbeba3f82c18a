import type { ErrorCode, ErrorTexts } from '@luodi/contracts';
import type { components } from './generated/openapi';

/** `application/problem+json` (RFC 9457): one code for the whole, and every fault of the input beside it. */
export type Problem = components['schemas']['Problem'];

type Listed = NonNullable<Problem['errors']>[number];
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The facts that the sentence of a code names; a rule may leave one out, so each may be missing. */
export type Facts<C extends ErrorCode> = Partial<Record<NamesIn<ErrorTexts[C]['en']>, components['schemas']['Fact']>>;

/** One reason of a refusal: its code, where in the input it lies, and the facts it rests on. */
export interface FaultOf<C extends ErrorCode> {
  readonly code: C;
  readonly path?: string;
  readonly detail: string;
  readonly facts?: Facts<C>;
}

/** Any reason; comparing `code` tells which facts it has. */
export type Fault = { [C in ErrorCode]: FaultOf<C> }[ErrorCode];

/** Whether a body is Luodi's own refusal and not the page of a proxy on the way. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'code' in value &&
    typeof value.code === 'string' &&
    'status' in value &&
    typeof value.status === 'number' &&
    'correlationId' in value &&
    typeof value.correlationId === 'string'
  );
}

/** The fault with this code among those of a problem, with its facts typed. */
export function faultOf<C extends ErrorCode>(problem: Problem, code: C): FaultOf<C> | undefined {
  const isAsked = (fault: Listed): fault is Listed & FaultOf<C> => fault.code === code;
  return problem.errors?.find(isAsked);
}
