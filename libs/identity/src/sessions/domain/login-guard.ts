import { assertNever, Ok, refuse, type Decide, type DomainEvent, type Instant } from '@luodi/domain';

/** Failures after which a name is locked, and for how long (S12). */
const ALLOWED_FAILURES = 5;
const LOCK_MS = 15 * 60_000;
const MINUTE_MS = 60_000;

export interface LoginFailed extends DomainEvent {
  readonly type: 'LoginFailed';
  /** Absent when nobody has the name. */
  readonly personId?: string;
  readonly lockedUntil?: Instant;
  /** Address it came from (S85). */
  readonly from?: string;
}
/** The OpenID provider vouched for somebody who has no active account here; nothing was guessed, so nothing is locked. */
export interface LoginRefused extends DomainEvent {
  readonly type: 'LoginRefused';
  readonly personId?: string;
  readonly from?: string;
}
export interface LoginSucceeded extends DomainEvent {
  readonly type: 'LoginSucceeded';
  readonly personId?: string;
  readonly via?: 'oidc';
  readonly from?: string;
}
export type LoginEvent = LoginFailed | LoginRefused | LoginSucceeded;

/** Counts failures per name, also of names nobody has: both look the same from outside. */
export interface LoginGuard {
  readonly failures: number;
  readonly lockedUntil: Instant;
}
export const openGuard: LoginGuard = { failures: 0, lockedUntil: 0 };

/** The guard after an attempt: a lock starts the count anew, a success clears it. */
export function evolveLoginGuard(guard: LoginGuard, event: LoginEvent): LoginGuard {
  switch (event.type) {
    case 'LoginFailed':
      return event.lockedUntil === undefined
        ? { ...guard, failures: guard.failures + 1 }
        : { failures: 0, lockedUntil: event.lockedUntil };
    case 'LoginRefused':
      return guard;
    case 'LoginSucceeded':
      return openGuard;
    default:
      return assertNever(event);
  }
}

export interface TryLogin {
  readonly guardId: string;
  /** Whether name, password and activity of the account agree. */
  readonly verified: boolean;
  readonly personId?: string;
  /** Absent: by password. The provider does its own guarding against guesses. */
  readonly via?: 'oidc';
  readonly from?: string;
}

/**
 * One attempt. The fifth failure in a row locks the name; while it is locked even the right password is refused, so that
 * guessing learns nothing (S12). Errors: IDENTITY.LOCKED
 */
export const tryLogin: Decide<LoginGuard, TryLogin, unknown, LoginEvent> = (guard, command, _, now) => {
  const { verified, via, personId, from } = command;
  const who = { ...(personId !== undefined && { personId }), ...(from !== undefined && { from }) };
  if (via === 'oidc')
    return Ok([verified ? { type: 'LoginSucceeded', via, ...who } : { type: 'LoginRefused', ...who }]);
  if (guard.lockedUntil > now)
    return refuse('IDENTITY.LOCKED', { minutes: Math.ceil((guard.lockedUntil - now) / MINUTE_MS) });
  if (verified) return Ok([{ type: 'LoginSucceeded', ...who }]);
  const last = guard.failures + 1 >= ALLOWED_FAILURES;
  return Ok([{ type: 'LoginFailed', ...who, ...(last && { lockedUntil: now + LOCK_MS }) }]);
};
