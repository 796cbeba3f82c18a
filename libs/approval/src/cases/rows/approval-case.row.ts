import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ApprovalCase } from '../domain/approval-case';

/** The approval case of a project. Its version is that of its stream, so that a decision leaves this row alone. */
@Entity('approval_case')
export class ApprovalCaseRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('text') phase: string;
  @Column('text') project_name: string;
  @Column('text') firm_name: string;
  @Column('text') firm_credit_code: string;
  @Column('text') project_code: string | null;
}

/** What lists of approval cases read. */
export function approvalCaseRows(state: ApprovalCase): readonly RowValues<ApprovalCaseRow>[] {
  if (state.phase === 'NONE') return [];
  const { project, phase, projectCode } = state;
  return [
    {
      project_id: project.projectId,
      phase,
      project_name: project.projectName,
      firm_name: project.firmName,
      firm_credit_code: project.firmCreditCode,
      project_code: projectCode ?? null,
    },
  ];
}
