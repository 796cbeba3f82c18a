import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalCase, StageRun } from '../domain/approval-case';
import type { CaseItem } from '../domain/case-item';
import { isOpen } from '../domain/approval-case.status';

/** One item with the facts of its clock; what is left of it is computed by who reads, never stored (CLK-01). */
@Entity('approval_item')
export class ApprovalItemRow extends StreamRow {
  @PrimaryColumn('text') stage: string;
  @PrimaryColumn('text') item_code: string;
  @Column('uuid') project_id: string;
  @Column('integer') position: number;
  @Column('text') department_id: string;
  @Column('integer') status: number;
  @Column('boolean') open: boolean;
  @Column('date') accepted_on: string;
  @Column('integer') limit_amount: number;
  @Column('text') limit_unit: string;
  @Column('text') limit_roll: string;
  @Column('integer') extended: number | null;
  @Column('jsonb') pauses: unknown;
  @Column('date') due_on: string;
  @Column('date') warn_on: string;
  @Column('jsonb') missing_years: unknown;
  @Column('integer') calendar_version: number;
  @Column('boolean') overdue: boolean;
  @Column('boolean') corrected: boolean;
  @Column('date') ended_on: string | null;
  @Column('integer') reused_from: number | null;
}

const itemRow = (item: CaseItem, run: StageRun, position: number, projectId: string): RowValues<ApprovalItemRow> => ({
  stage: run.stage,
  item_code: item.itemCode,
  project_id: projectId,
  position,
  department_id: item.departmentId,
  status: item.status,
  open: isOpen(item.status),
  accepted_on: item.acceptedOn ?? run.acceptedOn,
  limit_amount: item.limit.amount,
  limit_unit: item.limit.unit,
  limit_roll: item.limit.roll,
  extended: item.extended ?? null,
  pauses: item.pauses,
  due_on: item.dueOn,
  warn_on: item.warnOn,
  missing_years: item.missingYears ?? [],
  calendar_version: item.calendar,
  overdue: item.overdue ?? false,
  corrected: item.corrected ?? false,
  ended_on: item.endedOn ?? null,
  reused_from: item.reusedFrom ?? null,
});

/** What to-dos and boards read: one row per item of every running or ended stage. */
export function approvalItemRows(state: ApprovalCase): readonly RowValues<ApprovalItemRow>[] {
  if (state.phase === 'NONE') return [];
  const { projectId } = state.project;
  return state.stages.flatMap((run) => run.items.map((item, position) => itemRow(item, run, position, projectId)));
}
