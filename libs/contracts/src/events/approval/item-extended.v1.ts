import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const itemExtendedV1 = defineEvent({
  service: 'approval',
  name: 'item-extended',
  version: 1,
  description:
    'The one extension of an item was approved (行政许可法 42); the applicant is told the reason. A refused request gives no event.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    departmentId: z.string(),
    addedAmount: z.number().int().positive(),
    unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR']),
    dueOn: fields.day,
  }),
});

export type ItemExtendedV1 = DataOf<typeof itemExtendedV1>;
