import type { CommandContext, Outcome } from '../commands';
import type { AnyCommand } from '../define-command';

/** One generation of a deadline on its way to be fired. */
export interface Firing {
  readonly key: string;
  readonly kind: string;
  readonly generation: number;
}

/** A command in the queue, already checked for shape, with everyone who waits for it. */
export interface Job {
  readonly command: AnyCommand;
  readonly payload: unknown;
  readonly context: CommandContext;
  readonly streamId: string;
  readonly fingerprint: string;
  readonly bytes: number;
  readonly firing?: Firing;
  /** A fact or a clock asks once: its refusal is written down, unless the code may be tried again (rule 2). */
  readonly finalRefusals: boolean;
  /** Races lost so far; at most five (rule 4). */
  races: number;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** A refusal as the outcome of one command. */
export const refusedWith = (code: string, facts?: Record<string, string | number>): Outcome => ({
  ok: false,
  errors: [{ code, ...(facts && { facts }) }],
});

/** Codes that say nothing about the decision itself: never stored, always worth asking again. */
export const PASSING_CODES: readonly string[] = [
  'COMMON.BUSY',
  'COMMON.UNAVAILABLE',
  'COMMON.POLICY_MISSING',
  'COMMON.STATE_TOO_LARGE',
  'COMMON.KEY_REUSED',
];
