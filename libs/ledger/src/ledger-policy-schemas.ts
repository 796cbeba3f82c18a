import { calendarSchema, type PolicySchemas } from '@luodi/platform/policies';
import { z } from 'zod';
import { AssignmentContent } from './project-ledgers/ledger.policies';
import { RATE_NAMES } from './rates/domain/conversion-rates';

/** Percent by rate (S125). */
const TargetsContent = z.partialRecord(z.enum(RATE_NAMES), z.string().regex(/^(100|\d{1,2}(\.\d{1,2})?)$/));

/** What may be published as a rule of the ledger, by kind. */
export const ledgerPolicySchemas: PolicySchemas = {
  calendar: calendarSchema,
  'ledger-assignment': AssignmentContent,
  'rate-targets': TargetsContent,
};
