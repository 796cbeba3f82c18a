import type { Actor } from '@luodi/domain';

/** Whether two acts are one person's: what was reported or objected to is decided by somebody else. */
export const isSamePerson = (a: Actor, b: Actor): boolean =>
  a.kind === 'person' && b.kind === 'person' && a.personId === b.personId;
