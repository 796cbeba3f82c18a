import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const itemDecidedV1 = defineEvent({
  service: 'approval',
  name: 'item-decided',
  version: 1,
  description: 'A department decided its item. A refusal ends the stage (5.3.4).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    departmentId: z.string(),
    /** 办理状态: 11 passed, 12 passed with deferred papers, 13 refused */
    status: z.union([z.literal(11), z.literal(12), z.literal(13)]),
    decidedOn: fields.day,
    dueOn: fields.day,
    opinion: fields.longText,
  }),
});

export type ItemDecidedV1 = DataOf<typeof itemDecidedV1>;
