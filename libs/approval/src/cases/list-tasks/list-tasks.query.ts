import { Injectable } from '@nestjs/common';
import type { LegalDay } from '@luodi/domain';
import type { listTasksRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { listPage, ReadDatabase } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { todayOf } from '../../today';
import { standsStill } from '../domain/item-clock';
import { itemLight, remainingDays } from '../domain/item-light';
import { litItem, type StoredItem } from '../rows/stored-item';

type Answer = RouteAnswer<typeof listTasksRoute>;

interface StoredTask extends StoredItem {
  readonly project_name: string;
  readonly project_code: string | null;
  readonly firm_name: string;
  readonly procedure_scope: string;
  readonly procedure_version: number;
  readonly version: number;
}

/** Open items with their project and the procedure they run on. */
const TASKS = `(select i.*, c.project_name, c.project_code, c.firm_name, r.procedure_scope, r.procedure_version, s.version
  from approval_item i
  join approval_stage r on r.stream_id = i.stream_id and r.stage = i.stage
  join approval_case c on c.stream_id = i.stream_id
  join stream s on s.id = i.stream_id
  where i.open) task`;

const ORDER = [
  { column: 'due_on', type: 'date' },
  { column: 'stream_id', type: 'uuid' },
  { column: 'stage', type: 'text' },
  { column: 'item_code', type: 'text' },
];

/** To-dos of the reader's department in the reader's zones, the next due first (UI-02, S034). */
@Injectable()
export class ListTasksQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
    private readonly policies: ApprovalPolicies,
  ) {}

  async run(caller: Caller, { cursor, limit, stage, overdue }: RouteQuery<typeof listTasksRoute>): Promise<Answer> {
    const { departmentId } = caller.actor;
    const [today, page] = await Promise.all([
      todayOf(this.database),
      listPage<{ task: StoredTask }>(this.database, this.cursors, caller.readableZones, {
        name: 'tasks',
        from: TASKS,
        columns: 'to_jsonb(listed) as task',
        filters: [
          { sql: 'department_id = ?', value: departmentId },
          { sql: 'stage = ?', value: stage },
          { sql: 'overdue = ?::boolean', value: overdue },
        ],
        order: ORDER,
        direction: 'asc',
        limit,
        cursor,
      }),
    ]);
    return { ...page, items: page.items.map(({ task }) => this.task(task, today)) };
  }

  private task(row: StoredTask, today: LegalDay): Answer['items'][number] {
    const item = litItem(row);
    const procedure = this.policies.procedure(row.procedure_scope, row.procedure_version)?.content;
    const rule = procedure?.stages
      .find(({ stage }) => stage === row.stage)
      ?.items.find(({ itemCode }) => itemCode === row.item_code);
    return {
      projectId: row.project_id,
      projectName: row.project_name,
      projectCode: row.project_code,
      firmName: row.firm_name,
      stage: row.stage,
      itemCode: row.item_code,
      name: rule?.name ?? { zh: row.item_code, en: row.item_code },
      departmentId: row.department_id,
      status: row.status,
      light: itemLight(item, today),
      acceptedOn: row.accepted_on,
      dueOn: standsStill(item) ? null : row.due_on,
      provisional: row.missing_years.length > 0,
      remaining: remainingDays(item, this.policies.calendar(row.calendar_version).content, today),
      version: row.version,
    };
  }
}
