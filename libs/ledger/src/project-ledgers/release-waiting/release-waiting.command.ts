import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { releaseWaiting } from '../domain/release-waiting';
import { openingPolicies } from '../ledger.policies';
import { projectLedger } from '../project-ledger.aggregate';

export const releaseWaitingCommand = defineCommand({
  name: 'ledger.release-waiting',
  aggregate: projectLedger,
  schema: z.strictObject({ ledgerId: fields.id, eventId: fields.id }),
  target: (command) => command.ledgerId,
  missing: 'LEDGER.NOT_FOUND',
  // The rule of every zone: a ledger that is opened by a late fact is rare enough.
  policies: () => openingPolicies('*'),
  decide: releaseWaiting,
});
