import { fields } from '@luodi/contracts';
import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const ListingRules = z.strictObject({
  /** Calendar days from the notice to the first bid, and days on which bids are taken (10.4). */
  noticeDays: z.number().int().positive(),
  openDays: z.number().int().positive(),
  /** Workdays from the award to the contract (10.4). */
  contractWorkdays: z.number().int().positive(),
  /** Agreed investment in fen from which a key project comes first, inclusive (S056). */
  keyFromFen: fields.fen,
});

/** The rules of listing, award and priority in force on the day of the decision. */
export const listingPolicy: PolicyRef<z.infer<typeof ListingRules>> = {
  kind: 'land-listing',
  scope: '*',
  on: 'now',
  schema: ListingRules,
};
