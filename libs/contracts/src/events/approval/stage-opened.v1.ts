import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const stageOpenedV1 = defineEvent({
  service: 'approval',
  name: 'stage-opened',
  version: 1,
  description: 'All items of a stage started at the same moment (S038).',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    round: z.number().int(),
    leadDepartmentId: z.string(),
    stageDueOn: fields.day,
    provisional: z.boolean(),
    /** Accepted by silence, from the day of receipt (行政许可法 32(四)); absent: accepted by the window. */
    deemed: z.boolean().optional(),
    items: z.array(z.object({ itemCode: z.string(), departmentId: z.string(), dueOn: fields.day })),
  }),
});

export type StageOpenedV1 = DataOf<typeof stageOpenedV1>;
