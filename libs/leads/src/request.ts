import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';

/** The key from which a request's new ids come; a route that creates something refuses a caller without one. */
export function requestKey(caller: Caller): string {
  if (caller.idempotencyKey) return caller.idempotencyKey;
  throw new Refused([{ code: 'COMMON.IDEMPOTENCY_KEY_MISSING' }]);
}

/** The version a person decided on, where the request carries one (INV-03). */
export const versioned = (expectedVersion: number | undefined): { expectedVersion?: number } =>
  expectedVersion === undefined ? {} : { expectedVersion };
