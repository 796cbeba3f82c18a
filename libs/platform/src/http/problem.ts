import { ERRORS, type Problem } from '@luodi/contracts';
import type { DomainError } from '@luodi/domain';
import { Refused } from '../commands';
import { isUnavailable } from '../messaging/unavailable';
import { InvalidInput } from './invalid-input';
import type { Language } from './language';

export interface ProblemAnswer {
  readonly status: number;
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer hides a bug or a broken machine: log it under `problem.errorId`. */
  readonly unexpected: boolean;
}

interface Asked {
  readonly language: Language;
  readonly correlationId: string;
  /** Made by the caller, used only when the error is unexpected. */
  readonly newErrorId: () => string;
}

/** Status of the framework's own refusals → our code; any other is a bug. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'COMMON.INVALID_INPUT',
  401: 'COMMON.UNAUTHENTICATED',
  403: 'COMMON.FORBIDDEN',
  404: 'COMMON.NOT_FOUND',
  405: 'COMMON.METHOD_NOT_ALLOWED',
  413: 'COMMON.PAYLOAD_TOO_LARGE',
  414: 'COMMON.PAYLOAD_TOO_LARGE',
  415: 'COMMON.UNSUPPORTED_MEDIA_TYPE',
  429: 'COMMON.TOO_MANY_REQUESTS',
  503: 'COMMON.UNAVAILABLE',
};

/** Any error → the one document that leaves the house (RFC 9457). */
export function problemOf(error: unknown, asked: Asked): ProblemAnswer {
  if (error instanceof Refused) return refused(error.errors, asked);
  if (error instanceof InvalidInput) return invalid(error, asked);
  // A database that is away is no bug: come again, nothing was decided by this answer.
  if (isUnavailable(error)) return refused([{ code: 'COMMON.UNAVAILABLE' }], asked);
  const code = BY_STATUS[statusOf(error)];
  if (code) return refused([{ code }], asked);
  const answer = refused([{ code: 'COMMON.INTERNAL' }], asked);
  return { ...answer, unexpected: true, problem: { ...answer.problem, errorId: asked.newErrorId() } };
}

/** `{name}` → the fact of that name. */
export function sentence(code: string, facts: DomainError['facts'], language: Language): string {
  const text = ERRORS[code]?.[language] ?? ERRORS['COMMON.INTERNAL']?.[language] ?? code;
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(facts?.[name]));
}

const shown = (fact: unknown): string => (Array.isArray(fact) ? fact.join('、') : String(fact ?? '—'));

function refused(errors: readonly [DomainError, ...DomainError[]], asked: Asked): ProblemAnswer {
  const [first] = errors;
  const known = ERRORS[first.code];
  // A code nobody declared is a bug of ours, and its name tells the caller nothing.
  if (!known) return problemOf(new Error(`error code ${first.code} is not in the catalogue`), asked);
  const later = known.status === 503 || known.status === 429;
  const headers: ProblemAnswer['headers'] = later ? { 'retry-after': String(first.facts?.retryAfterSeconds ?? 1) } : {};
  return {
    status: known.status,
    headers,
    unexpected: false,
    problem: {
      ...outline(first.code, first.facts, asked),
      errors: errors.map((error) => ({
        code: error.code,
        ...(error.path !== undefined && { path: error.path }),
        detail: sentence(error.code, error.facts, asked.language),
        ...(error.facts && { facts: error.facts }),
      })),
    },
  };
}

function invalid(error: InvalidInput, asked: Asked): ProblemAnswer {
  return {
    status: 400,
    headers: {},
    unexpected: false,
    problem: {
      ...outline('COMMON.INVALID_INPUT', undefined, asked),
      errors: error.faults.map(({ code, path, sentence: says }) => ({
        code,
        ...(path !== undefined && { path }),
        detail: sentence(code, { problem: says[asked.language] }, asked.language),
      })),
    },
  };
}

const outline = (code: string, facts: DomainError['facts'], asked: Asked) => ({
  type: `urn:luodi:problem:${code}`,
  title: sentence(code, facts, asked.language),
  status: ERRORS[code]?.status ?? 500,
  code,
  detail: sentence(code, facts, asked.language),
  correlationId: asked.correlationId,
});

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  if ('getStatus' in error && typeof error.getStatus === 'function') return Number(error.getStatus());
  return 'statusCode' in error ? Number(error.statusCode) : 500;
}
