import { Ok, type Decide, type DomainEvent } from '@luodi/domain';

/** Somebody was refused something, so many times within a minute (S85). */
export interface AccessDenied extends DomainEvent {
  readonly type: 'AccessDenied';
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: string;
  readonly times: number;
  /** Wall clock of the process that refused, milliseconds. */
  readonly at: number;
  readonly personId?: string;
  /** Address it came from. */
  readonly from?: string;
}

/** The refusals in one zone: only a record, nothing is decided by it. */
export interface Denials {
  readonly recorded: number;
}
export const noDenials: Denials = { recorded: 0 };

/** One more. */
export const evolveDenials = (denials: Denials, _: AccessDenied): Denials => ({ recorded: denials.recorded + 1 });

export interface RecordDenials {
  readonly zone: string;
  readonly denials: readonly Omit<AccessDenied, 'type'>[];
}

/** What happened is recorded, whoever tells it: there is nothing to refuse. */
export const recordDenials: Decide<Denials, RecordDenials, unknown, AccessDenied> = (_, { denials }) =>
  Ok(denials.map((denial) => ({ type: 'AccessDenied' as const, ...denial })));
