import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { flagMissingPeople } from '../domain/flag-missing-people';
import { projectLedger } from '../project-ledger.aggregate';

export const flagMissingPeopleCommand = defineCommand({
  name: 'ledger.flag-missing-people',
  aggregate: projectLedger,
  schema: z.strictObject({ ledgerId: fields.id }),
  target: (command) => command.ledgerId,
  missing: 'LEDGER.NOT_FOUND',
  decide: flagMissingPeople,
});
