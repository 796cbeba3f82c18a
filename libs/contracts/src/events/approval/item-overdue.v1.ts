import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const itemOverdueV1 = defineEvent({
  service: 'approval',
  name: 'item-overdue',
  version: 1,
  description:
    'An undecided item passed its due day (S039). Once per clock generation; it is escalated, never deemed approved (2.7).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    itemCode: z.string(),
    departmentId: z.string(),
    dueOn: fields.day,
  }),
});

export type ItemOverdueV1 = DataOf<typeof itemOverdueV1>;
