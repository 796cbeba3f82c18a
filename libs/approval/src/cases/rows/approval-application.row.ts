import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalCase } from '../domain/approval-case';

/** An application that was received and waits for acceptance (接件、补正). */
@Entity('approval_application')
export class ApprovalApplicationRow extends StreamRow {
  @PrimaryColumn('text') stage: string;
  @Column('uuid') project_id: string;
  @Column('integer') status: number;
  @Column('text') receipt_number: string;
  @Column('date') received_on: string;
  @Column('date') notice_by: string;
  @Column('jsonb') missing_years: unknown;
  @Column('jsonb') materials: unknown;
  @Column('jsonb') missing: unknown;
  @Column('jsonb') notice: unknown;
}

/** One row per stage whose application waits; none for the case that was accepted on the spot. */
export function approvalApplicationRows(state: ApprovalCase): readonly RowValues<ApprovalApplicationRow>[] {
  if (state.phase === 'NONE' || !state.applications) return [];
  const { projectId } = state.project;
  return state.applications.map((application) => ({
    stage: application.stage,
    project_id: projectId,
    status: application.status,
    receipt_number: application.receiptNumber,
    received_on: application.receivedOn,
    notice_by: application.noticeBy,
    missing_years: application.missingYears,
    materials: application.materials,
    missing: application.missing,
    notice: application.notice ?? null,
  }));
}
