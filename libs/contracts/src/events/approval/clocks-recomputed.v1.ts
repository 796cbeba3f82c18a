import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const clocksRecomputedV1 = defineEvent({
  service: 'approval',
  name: 'clocks-recomputed',
  version: 1,
  description:
    'A published or corrected calendar moved open due days of a stage, or made provisional ones firm (regulation 1.5). Documents already issued are not changed.',
  schema: z.object({
    caseId: fields.id,
    stage: z.string(),
    calendarVersion: z.number().int(),
    items: z.array(
      z.object({
        itemCode: z.string(),
        departmentId: z.string(),
        before: fields.day,
        dueOn: fields.day,
        provisional: z.boolean(),
      }),
    ),
    stageDueOn: fields.day.optional(),
    noticeBy: fields.day.optional(),
  }),
});

export type ClocksRecomputedV1 = DataOf<typeof clocksRecomputedV1>;
