import type { listTasksRoute, RouteAnswer } from '@luodi/contracts';
import type { ApprovalPolicies } from '../../approval-policies.reader';
import { STATUS_NAMES } from '../domain/approval-case.status';
import { itemClockView } from './item-clock.view';
import type { StoredItem } from './stored-item';

/** A row of `TASKS` as a query returns it in JSON. */
export interface StoredTask extends StoredItem {
  readonly project_name: string;
  readonly project_code: string | null;
  readonly firm_name: string;
  readonly round: number;
  readonly lead_department_id: string;
  readonly procedure_scope: string;
  readonly procedure_version: number;
  readonly version: number;
  readonly today: string;
  readonly stopped: boolean;
  readonly came: { readonly at: string; readonly personId: string | null } | null;
}

const unnamed = (code: string): { zh: string; en: string } => ({ zh: code, en: code });

/** An open item as every list of to-dos shows it, on the day the list was read. */
export function taskView(
  row: StoredTask,
  policies: ApprovalPolicies,
): RouteAnswer<typeof listTasksRoute>['items'][number] {
  const stage = policies
    .procedure(row.procedure_scope, row.procedure_version)
    ?.content.stages.find((candidate) => candidate.stage === row.stage);
  const rule = stage?.items.find(({ itemCode }) => itemCode === row.item_code);
  const clock = itemClockView(row, rule, policies.calendar(row.calendar_version).content, row.today);
  return {
    projectId: row.project_id,
    projectName: row.project_name,
    projectCode: row.project_code,
    firmName: row.firm_name,
    stage: row.stage,
    stageName: stage?.name ?? unnamed(row.stage),
    round: row.round,
    itemCode: row.item_code,
    name: rule?.name ?? unnamed(row.item_code),
    departmentId: row.department_id,
    leadDepartmentId: row.lead_department_id,
    status: row.status,
    statusName: STATUS_NAMES[row.status] ?? unnamed(String(row.status)),
    light: clock.light,
    acceptedOn: row.accepted_on,
    arrivedAt: row.came?.at ?? null,
    senderId: row.came?.personId ?? null,
    dueOn: row.stopped ? null : row.due_on,
    provisional: row.missing_years.length > 0,
    remaining: clock.remaining,
    clock,
    version: row.version,
  };
}
