import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const findingRecordedV1 = defineEvent({
  service: 'evaluation',
  name: 'finding-recorded',
  version: 1,
  description:
    'A check found a breach: START_OVERDUE (S088), agreed indicators (S089) and others. A finding always leads to a warning (S090).',
  schema: z.object({
    findingId: fields.id,
    warningId: fields.id,
    ground: z.enum(['START_OVERDUE', 'INVESTMENT', 'OUTPUT', 'TAX', 'ENVIRONMENT']),
    evidence: fields.longText,
    foundOn: fields.day,
    /** Facts pinned from the project file, so that warning and exit order rest on them for good. */
    firmCreditCode: fields.creditCode.optional(),
    parcelId: fields.id.optional(),
    areaM2: fields.decimal.optional(),
    /** The same ground was found within the repeat period (13.7). */
    repeated: z.boolean().optional(),
  }),
});

export type FindingRecordedV1 = DataOf<typeof findingRecordedV1>;
