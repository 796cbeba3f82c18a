import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const itemWarnedV1 = defineEvent({
  service: 'approval',
  name: 'item-warned',
  version: 1,
  description: 'An item reached 90 % of its limit and turned yellow (2.6). Once per clock generation.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    departmentId: z.string(),
    dueOn: fields.day,
  }),
});

export type ItemWarnedV1 = DataOf<typeof itemWarnedV1>;
