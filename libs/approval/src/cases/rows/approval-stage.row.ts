import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalCase } from '../domain/approval-case';
import { stageStandsStill } from '../domain/stage-outcome';

/** The newest round of a stage (审批阶段). */
@Entity('approval_stage')
export class ApprovalStageRow extends StreamRow {
  @PrimaryColumn('text') stage: string;
  @Column('uuid') project_id: string;
  @Column('integer') position: number;
  @Column('integer') round: number;
  @Column('text') status: string;
  @Column('text') lead_department_id: string;
  @Column('text') procedure_scope: string;
  @Column('integer') procedure_version: number;
  @Column('text') receipt_number: string;
  @Column('date') accepted_on: string;
  @Column('date') due_on: string;
  @Column('boolean') stopped: boolean;
  @Column('jsonb') missing_years: unknown;
  @Column('date') ended_on: string | null;
}

/** One row per stage and round. */
export function approvalStageRows(state: ApprovalCase): readonly RowValues<ApprovalStageRow>[] {
  if (state.phase === 'NONE') return [];
  return state.stages.map((run, position) => ({
    stage: run.stage,
    project_id: state.project.projectId,
    position,
    round: run.round,
    status: run.status,
    lead_department_id: run.leadDepartmentId,
    procedure_scope: run.procedure.scope,
    procedure_version: run.procedure.version,
    receipt_number: run.receiptNumber,
    accepted_on: run.acceptedOn,
    due_on: run.dueOn,
    stopped: stageStandsStill(run.items),
    missing_years: run.missingYears,
    ended_on: run.endedOn ?? null,
  }));
}
