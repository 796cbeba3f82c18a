import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { fields } from '../../envelope/cloud-event';

/** One date that a calendar would move, or make firm. */
const MovedClock = z.object({
  projectId: fields.id,
  projectName: z.string(),
  stage: z.string(),
  /** Null: the clock of the stage itself. */
  itemCode: z.string().nullable(),
  departmentId: z.string(),
  dueOn: fields.day,
  newDueOn: fields.day,
  /** Whether the new date is provisional still, and for want of which years. */
  provisional: z.boolean(),
  missingYears: z.array(z.number().int()),
});

/** What a calendar would do to the open clocks before it is published (GOV-01): nothing is changed by asking. */
export const previewCalendarRoute = defineRoute({
  id: 'previewCalendar',
  service: 'approval',
  method: 'POST',
  path: '/calendars/preview',
  permission: 'policy.publish',
  summary: { zh: '预览工作日历变更影响的时限', en: 'Preview the due days that a calendar would move' },
  body: z.strictObject({ content: z.record(z.string().max(100), z.unknown()) }),
  response: z.object({
    /** Open stages that were looked at. */
    examined: z.number().int(),
    /** Dates that would change. */
    moved: z.number().int(),
    /** The first of them. */
    items: z.array(MovedClock),
  }),
  errors: ['COMMON.INVALID_INPUT'],
});

/** Starts the job that publishing a calendar starts by itself; for a version whose day has come, or after a failure. */
export const recomputeClocksRoute = defineRoute({
  id: 'recomputeClocks',
  service: 'approval',
  method: 'POST',
  path: '/calendars/recomputation',
  permission: 'policy.publish',
  summary: { zh: '按现行工作日历重算未结时限', en: 'Derive every open clock anew from the calendar in force' },
  body: z.strictObject({}),
  status: 202,
  response: z.object({ jobId: fields.id }),
});
