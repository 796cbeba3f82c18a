import { Injectable } from '@nestjs/common';
import type { listWaitingRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { listPage, ReadDatabase, type Filter } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { taskView, type StoredTask } from '../rows/task.view';
import { named, TASK_COLUMNS, TASK_ORDER, TASKS } from '../rows/tasks.source';

type Query = RouteQuery<typeof listWaitingRoute>;

/** Who led or opened the stage waits for the departments whose items are open, and they are waited for. */
function sides({ actor }: Caller, side: Query['for']): readonly Filter[] {
  const { departmentId, personId } = actor;
  if (side === 'ME')
    return [
      { sql: 'department_id = ?', value: departmentId },
      { sql: 'lead_department_id <> ?', value: departmentId },
    ];
  return [
    { sql: 'department_id <> ?', value: departmentId },
    {
      sql: `exists (select 1 from (select (?::jsonb) as me) asked where lead_department_id = me ->> 'departmentId'
        or exists (select 1 from approval_journal j where j.stream_id = task.stream_id and j.stage = task.stage
          and j.round = task.round and j.act = 'StageOpened' and j.person_id = me ->> 'personId'))`,
      value: JSON.stringify({ departmentId, personId }),
    },
  ];
}

/** What I wait for from others and what others wait for from me, the next due first. */
@Injectable()
export class ListWaitingQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(caller: Caller, query: Query): Promise<RouteAnswer<typeof listWaitingRoute>> {
    const { cursor, limit, stage, q, for: side } = query;
    const page = await listPage<{ task: StoredTask }>(this.database, this.cursors, caller.readableZones, {
      name: `waiting ${side}`,
      from: TASKS,
      columns: TASK_COLUMNS,
      filters: [...sides(caller, side), { sql: 'stage = ?', value: stage }, named(q)],
      order: TASK_ORDER,
      direction: 'asc',
      limit,
      cursor,
    });
    return { ...page, items: page.items.map(({ task }) => taskView(task, this.policies)) };
  }
}
