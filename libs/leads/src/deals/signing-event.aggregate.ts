import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { evolveSigningEvent, noSigningEvent, type SigningEvent, type SigningEventHeld } from './domain/signing-event';
import { SigningEventRow, signingEventRows } from './rows/signing-event.row';

/** The list of deals announced together. Each deal publishes for itself, so the event publishes nothing. */
export const signingEvent = defineAggregate<SigningEvent, SigningEventHeld>({
  type: 'signing-event',
  initial: noSigningEvent,
  evolve: evolveSigningEvent,
  rows: [rowTable(SigningEventRow, signingEventRows)],
});
