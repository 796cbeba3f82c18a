import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';

const MovedDay = z.object({
  warningId: fields.id,
  projectId: fields.id,
  what: z.enum(['RECTIFICATION', 'OBJECTION_ANSWER', 'REVIEW']),
  from: fields.day,
  to: fields.day,
  /** The new day is provisional still: another year is missing. */
  provisional: z.boolean(),
});

/** What a calendar would do to the open provisional days before it is published: nothing is changed by asking. */
export const previewEvaluationCalendarRoute = defineRoute({
  id: 'previewEvaluationCalendar',
  service: 'evaluation',
  method: 'POST',
  path: '/calendars/preview',
  permission: 'policy.publish',
  summary: { zh: '预览工作日历变更影响的整改期限', en: 'Preview the rectification days that a calendar would move' },
  body: z.strictObject({ content: z.record(z.string().max(100), z.unknown()) }),
  response: z.object({
    /** Warnings with an open provisional day. */
    examined: z.number().int(),
    moved: z.number().int(),
    /** The first of them, each with old and new day. */
    items: z.array(MovedDay),
    /** Documents issued under acknowledgement: to be reviewed, never changed (1.5). */
    issued: z.array(
      z.object({ warningId: fields.id, projectId: fields.id, document: z.string(), by: z.string(), day: fields.day }),
    ),
  }),
  errors: ['COMMON.INVALID_INPUT'],
});

/** Starts the job that publishing a calendar starts by itself; after a failure. */
export const recomputeEvaluationCalendarRoute = defineRoute({
  id: 'recomputeEvaluationDays',
  service: 'evaluation',
  method: 'POST',
  path: '/calendars/recomputation',
  permission: 'policy.publish',
  summary: { zh: '按现行工作日历重算整改期限', en: 'Count open provisional days again by the calendar in force' },
  body: z.strictObject({}),
  status: 202,
  response: z.object({ jobId: fields.id }),
});
