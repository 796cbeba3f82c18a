import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const SupplyRules = z.strictObject({
  /** Flags of a deal that bar land even after admission (S060). */
  barredFlags: z.array(z.string()),
  /** Calendar days a reservation of parcel or quota waits for its contract. */
  reservationDays: z.number().int().positive(),
  /** 亩 from which a second-level sign-off is needed, inclusive (S061). */
  secondSignOffFromMu: z.string(),
});

/** The supply rules in force on the day of the decision. */
export const supplyPolicy: PolicyRef<z.infer<typeof SupplyRules>> = {
  kind: 'land-supply',
  scope: '*',
  on: 'now',
  schema: SupplyRules,
};
