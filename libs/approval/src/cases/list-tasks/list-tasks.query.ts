import { Injectable } from '@nestjs/common';
import type { listTasksRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { listPage, ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { taskView, type StoredTask } from '../rows/task.view';
import { named, TASK_COLUMNS, TASK_ORDER, TASKS } from '../rows/tasks.source';

/** To-dos of the reader's department in the reader's zones, the next due first (UI-02, S034). */
@Injectable()
export class ListTasksQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(caller: Caller, query: RouteQuery<typeof listTasksRoute>): Promise<RouteAnswer<typeof listTasksRoute>> {
    const { cursor, limit, stage, overdue, light, dueOn, q } = query;
    const page = await listPage<{ task: StoredTask }>(this.database, this.cursors, caller.readableZones, {
      name: 'tasks',
      from: TASKS,
      columns: TASK_COLUMNS,
      filters: [
        { sql: 'department_id = ?', value: caller.actor.departmentId },
        { sql: 'stage = ?', value: stage },
        { sql: 'overdue = ?::boolean', value: overdue },
        { sql: 'light = ?', value: light },
        { sql: 'due_today = ?::boolean', value: dueOn && 'true' },
        named(q),
      ],
      order: TASK_ORDER,
      direction: 'asc',
      limit,
      cursor,
    });
    return { ...page, items: page.items.map(({ task }) => taskView(task, this.policies)) };
  }
}
