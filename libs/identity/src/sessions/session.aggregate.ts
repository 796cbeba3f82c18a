import { defineAggregate } from '@luodi/platform/commands';
import { evolveSession, noSession } from './domain/session';
import { sessionRows } from './rows/session.row';

/** One sign-in from entering to leaving. */
export const session = defineAggregate({
  type: 'session',
  initial: noSession,
  evolve: evolveSession,
  rows: [sessionRows],
});
