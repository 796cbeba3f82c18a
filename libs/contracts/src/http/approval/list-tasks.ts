import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { PageQuery, pageOf } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ClockView } from './clock';
import { Bilingual, Light, stageCode } from './shared';

/** An open item as a to-do, with its clock. */
export const TaskView = z.object({
  projectId: fields.id,
  projectName: z.string(),
  projectCode: z.string().nullable(),
  firmName: z.string(),
  stage: z.string(),
  stageName: Bilingual,
  round: z.number().int(),
  itemCode: z.string(),
  name: Bilingual,
  departmentId: z.string(),
  leadDepartmentId: z.string(),
  status: z.number().int(),
  /** 当前环节 */
  statusName: Bilingual,
  light: Light,
  acceptedOn: fields.day,
  /** When the item last came to the department: accepted, or handed back by a special procedure or a correction. */
  arrivedAt: fields.instant.nullable(),
  /** Who sent it then; null when nobody did (acceptance by silence). */
  senderId: z.string().nullable(),
  /** Null in a special procedure. */
  dueOn: fields.day.nullable(),
  provisional: z.boolean(),
  /** Counted days left; null in a special procedure. */
  remaining: z.number().int().nullable(),
  clock: ClockView,
  version: z.number().int(),
});

const TaskFilters = {
  stage: stageCode.optional(),
  /** Part of the project's name or code, or of the firm's name. */
  q: z.string().trim().min(1).max(100).optional(),
};

/** To-dos of the reader's department: the next due first, so that red stands on top; those that stand still last (UI-02). */
export const listTasksRoute = defineRoute({
  id: 'listTasks',
  service: 'approval',
  method: 'GET',
  path: '/tasks',
  permission: 'approval.item.decide',
  summary: { zh: '本部门待办事项', en: 'Open items of my department' },
  query: PageQuery.extend({
    ...TaskFilters,
    overdue: z.enum(['true', 'false']).optional(),
    light: Light.exclude(['NONE']).optional(),
    dueOn: z.literal('today').optional(),
  }),
  response: pageOf(TaskView),
});

const count = z.number().int().nonnegative();

/** Each count equals the list with the filter of its name, under the same rights (INV-14). */
export const getTaskCountsRoute = defineRoute({
  id: 'getTaskCounts',
  service: 'approval',
  method: 'GET',
  path: '/tasks/counts',
  permission: 'approval.item.decide',
  summary: { zh: '待办计数', en: 'Counts of the open items of my department' },
  query: z.strictObject(TaskFilters),
  response: z.object({
    asOf: fields.instant,
    today: fields.day,
    total: count,
    /** `dueOn=today` */
    dueToday: count,
    /** `light=GREEN` and so on */
    green: count,
    yellow: count,
    red: count,
    paused: count,
    provisional: count,
  }),
});

/** Whom I wait for, and who waits for me, in the stages that run (product.md 2: 我等别人、别人等我). */
export const listWaitingRoute = defineRoute({
  id: 'listWaiting',
  service: 'approval',
  method: 'GET',
  path: '/waiting',
  permission: 'project.read',
  summary: { zh: '我等别人、别人等我', en: 'What I wait for from others, and others from me' },
  query: PageQuery.extend({
    ...TaskFilters,
    /** OTHERS: items of other departments in stages that mine leads or I opened. ME: items of mine in stages of others. */
    for: z.enum(['OTHERS', 'ME']),
  }),
  response: pageOf(TaskView),
});
