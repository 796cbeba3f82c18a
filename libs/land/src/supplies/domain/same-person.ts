import type { Actor } from '@luodi/domain';

/** Whether two acts are one person's: what is prepared and what is approved must be two people's. */
export const isSamePerson = (a: Actor, b: Actor): boolean =>
  a.kind === 'person' && b.kind === 'person' && a.personId === b.personId;
