import { dealAnnouncedV1 } from '@luodi/contracts';
import { defineAggregate, publicEvent, rowTable } from '@luodi/platform/commands';
import { evolveSigningEvent, noSigningEvent, type SigningEvent, type SigningEventHeld } from './domain/signing-event';
import { SigningEventRow, signingEventRows } from './rows/signing-event.row';

/** The list of deals announced together: each row is announced with the event, and each deal publishes for itself. */
export const signingEvent = defineAggregate<SigningEvent, SigningEventHeld>({
  type: 'signing-event',
  initial: noSigningEvent,
  evolve: evolveSigningEvent,
  rows: [rowTable(SigningEventRow, signingEventRows)],
  publish: ({ rows = [] }, { streamId: signingEventId }) =>
    rows.map(({ projectId, dealId, leadId, sheet: { industryFlags, squadMemberIds, ...sheet } }) => {
      const lists = { industryFlags: [...industryFlags], squadMemberIds: [...squadMemberIds] };
      const data = { dealId, signingEventId, ...(leadId && { leadId }), sheet: { ...sheet, ...lists } };
      return publicEvent(dealAnnouncedV1, data, { projectId });
    }),
});
