import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { PageQuery, pageOf } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { Bilingual, Light } from './shared';

/** To-dos of the reader's department, by due day (UI-02). */
export const listTasksRoute = defineRoute({
  id: 'listTasks',
  service: 'approval',
  method: 'GET',
  path: '/tasks',
  permission: 'approval.item.decide',
  summary: { zh: '本部门待办事项', en: 'Open items of my department' },
  query: PageQuery.extend({ stage: z.string().max(40).optional(), overdue: z.enum(['true', 'false']).optional() }),
  response: pageOf(
    z.object({
      projectId: fields.id,
      projectName: z.string(),
      projectCode: z.string().nullable(),
      firmName: z.string(),
      stage: z.string(),
      itemCode: z.string(),
      name: Bilingual,
      departmentId: z.string(),
      status: z.number().int(),
      light: Light,
      acceptedOn: fields.day,
      /** Null in a special procedure. */
      dueOn: fields.day.nullable(),
      provisional: z.boolean(),
      /** Counted days left; null in a special procedure. */
      remaining: z.number().int().nullable(),
      version: z.number().int(),
    }),
  ),
});
