import type { Decide, DomainEvent, LegalDay } from '@luodi/domain';
import type { z } from 'zod';
import type { Aggregate, StreamFacts } from './define-aggregate';

/**
 * A policy a decision needs: an immutable, dated version (S149). Pinned by `version`, or found by the day it must be
 * in force on (`on: 'now'` = the legal day of the decision).
 */
export interface PolicyRef<T = unknown> {
  readonly kind: string;
  readonly scope: string;
  readonly version?: number;
  readonly on?: LegalDay | 'now';
  readonly schema?: z.ZodType<T>;
  /** Absent policies are handed over as `undefined` instead of refusing with COMMON.POLICY_MISSING. */
  readonly optional?: boolean;
}

export interface Policy<T = unknown> {
  readonly kind: string;
  readonly scope: string;
  readonly version: number;
  readonly effectiveFrom: LegalDay;
  readonly source: string;
  readonly content: T;
}

type PolicyRefs = Readonly<Record<string, PolicyRef>>;
export type PoliciesOf<R> = { readonly [K in keyof R]: R[K] extends PolicyRef<infer T> ? Policy<T> : never };

/**
 * One command: what it is aimed at and the rule that decides it. The executor loads the stream, checks zone, key and
 * version, calls `decide`, and commits.
 */
export interface Command<S = unknown, E extends DomainEvent = DomainEvent, C = unknown, P = unknown> {
  readonly name: string;
  readonly aggregate: Aggregate<S, E>;
  /** Checks the payload wherever it comes from (P26). */
  readonly schema: z.ZodType<C>;
  readonly target: (command: C) => string;
  /** Present: the command may start the stream, and this is whose it will be. `zone` defaults to the caller's. */
  readonly starts?: (command: C) => { readonly projectId: string; readonly zone?: string };
  /** Code of the refusal when the stream does not exist (and may not be started here). */
  readonly missing: string;
  readonly policies: (state: S, command: C) => PolicyRefs;
  readonly decide: Decide<S, C, P, E>;
  /** What the caller is told beside id and version; computed from the state after the command. */
  readonly answer: (state: S, stream: StreamFacts) => Readonly<Record<string, unknown>>;
  /** Codes after which an event's command is tried again instead of being recorded as refused (rule 2). */
  readonly retryable: readonly string[];
}

/** Declares a command; without `missing` an absent stream is refused with COMMON.NOT_FOUND. */
export const defineCommand = <
  S,
  E extends DomainEvent,
  C,
  R extends PolicyRefs = Record<never, PolicyRef>,
>(declaration: {
  name: string;
  aggregate: Aggregate<S, E>;
  schema: z.ZodType<C>;
  target: (command: C) => string;
  starts?: (command: C) => { readonly projectId: string; readonly zone?: string };
  missing?: string;
  policies?: (state: S, command: C) => R;
  decide: Decide<S, C, PoliciesOf<R>, E>;
  answer?: (state: S, stream: StreamFacts) => Readonly<Record<string, unknown>>;
  retryable?: readonly string[];
}): Command<S, E, C, PoliciesOf<R>> => ({
  ...declaration,
  missing: declaration.missing ?? 'COMMON.NOT_FOUND',
  policies: declaration.policies ?? (() => ({})),
  answer: declaration.answer ?? (() => ({})),
  retryable: declaration.retryable ?? [],
});

/** Any command, whatever its types: for lists and registries. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a registry holds commands of every state and payload
export type AnyCommand = Command<any, any, any, any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export type AnyAggregate = Aggregate<any, any>;

/** Binds a deadline kind of an aggregate to the command that fires it. */
export interface DeadlineHandler {
  readonly aggregate: AnyAggregate;
  readonly kind: string;
  readonly command: AnyCommand;
  readonly payload: (deadline: { streamId: string; key: string; dueAt: number }) => unknown;
}

/** Declares which command fires a deadline kind; each kind has exactly one. */
export const defineDeadline = <C>(declaration: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- state and event types do not matter to a timer
  command: Command<any, any, C, any>;
  kind: string;
  payload: (deadline: { streamId: string; key: string; dueAt: number }) => C;
}): DeadlineHandler => ({ ...declaration, aggregate: declaration.command.aggregate });
