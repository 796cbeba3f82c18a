import { fields } from '@luodi/contracts';
import type { PolicyRef } from '@luodi/platform/commands';
import { z } from 'zod';

export const LandPriceRules = z.strictObject({
  /** 元/m² by grade 1–15: 国土资发〔2006〕307号. */
  gradeYuanPerM2: z.record(z.string(), fields.decimal),
  /** Provincial or city minimum, 元/m² for 50 years, by zone; the higher one counts (5.1). */
  localYuanPerM2: z.record(z.string(), fields.decimal),
  /** r of the term correction. */
  capitalisationRate: fields.decimal,
  termYears: z.array(z.number().int()),
  fullTermYears: z.number().int(),
  /** Factor of the national minimum for qualifying projects (S066), and of the local one (10.3). */
  seventyFactor: fields.decimal,
  localFactor: fields.decimal,
});

/** The price rules in force on the day of the decision. */
export const landPricePolicy: PolicyRef<z.infer<typeof LandPriceRules>> = {
  kind: 'land-price',
  scope: '*',
  on: 'now',
  schema: LandPriceRules,
};
