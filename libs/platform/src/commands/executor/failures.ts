/** What a failed batch means for the commands in it. */
export type FailureKind =
  /** Somebody else was faster: read and decide again (rule 4). */
  | 'race'
  /** A constraint of a row table: one command is guilty (rule 3). */
  | 'constraint'
  /** A foreign lock or a slow statement: others must not wait for it (rule 11). */
  | 'stuck'
  /** The connection is gone: nobody knows whether the commit happened. */
  | 'unknown'
  /** A value no column takes, or a bug: one command is guilty, the error does not say which. */
  | 'broken';

export interface DatabaseFailure {
  readonly kind: FailureKind;
  readonly table?: string;
  readonly constraint?: string;
}

const OWN_TABLES = ['stream', 'event', 'answered', 'deadline', 'deadline_firing', 'project_sequence', 'outbox'];
const RACES = ['40001', '40P01'];
const CONSTRAINTS = ['23505', '23P01', '23503', '23514', '23502'];
const STUCK = ['55P03', '57014'];
/** Server going down, connection lost, disk full, too many connections: not the commands' fault. */
const OUTAGES = /^(?:57P|08|53|58|XX)/;

/** Not every 23505 is a refusal: a collision in the executor's own tables is a race (rule 4). */
export function classify(error: unknown, connectionUsable: boolean): DatabaseFailure {
  const { code, table, constraint } = (error ?? {}) as { code?: unknown; table?: string; constraint?: string };
  const state = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
  const where = { ...(table !== undefined && { table }), ...(constraint !== undefined && { constraint }) };
  if (!connectionUsable || (state && OUTAGES.test(state))) return { kind: 'unknown' };
  if (!state) return { kind: 'broken' };
  if (RACES.includes(state)) return { kind: 'race' };
  if (STUCK.includes(state)) return { kind: 'stuck' };
  if (!CONSTRAINTS.includes(state)) return { kind: 'broken' };
  const isRace = state === '23505' && table !== undefined && OWN_TABLES.includes(table);
  return { kind: isRace ? 'race' : 'constraint', ...where };
}
