import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ExitCase } from '../domain/exit-case';
import { exitStatusOf } from '../domain/exit-case.status';

/** One line per exit case. */
@Entity('exit_case')
export class ExitCaseRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') row_version: number;
  @Column('uuid') warning_id: string;
  @Column('uuid') parcel_id: string;
  @Column('text', { nullable: true }) parcel_number: string | null;
  @Column('numeric') area_m2: string;
  @Column('text') ground: string;
  @Column('date') opened_on: string;
  @Column('date') rectify_by: string;
  @Column('text') status: string;
  @Column('text', { nullable: true }) method: string | null;
  @Column('bigint', { nullable: true }) land_compensation_fen: string | null;
  @Column('bigint', { nullable: true }) compensation_fen: string | null;
  @Column('text', { nullable: true }) compensation_derivation: string | null;
  @Column('date', { nullable: true }) hearing_told_on: string | null;
  @Column('date', { nullable: true }) hearing_apply_by: string | null;
  @Column('text', { nullable: true }) hearing_outcome: string | null;
  @Column('text', { nullable: true }) decision_number: string | null;
  @Column('text', { nullable: true }) approval_number: string | null;
  @Column('date', { nullable: true }) recovered_on: string | null;
}

/** What the exit work list reads. */
export const exitCaseRows = (exit: ExitCase, stream: StreamFacts): readonly RowValues<ExitCaseRow>[] =>
  exit.order
    ? [
        {
          project_id: stream.projectId,
          row_version: stream.version,
          warning_id: exit.order.warningId,
          parcel_id: exit.order.parcelId,
          parcel_number: exit.land?.parcelNumber ?? null,
          area_m2: exit.order.areaM2,
          ground: exit.order.ground,
          opened_on: exit.order.on,
          rectify_by: exit.order.rectifyBy,
          status: exitStatusOf(exit),
          method: exit.chosen?.method ?? null,
          land_compensation_fen: exit.compensation?.landFen ?? null,
          compensation_fen: exit.compensation?.totalFen ?? null,
          compensation_derivation: exit.compensation?.derivation ?? null,
          hearing_told_on: exit.hearing?.on ?? null,
          hearing_apply_by: exit.hearing?.applyBy ?? null,
          hearing_outcome: exit.hearing?.settled?.outcome ?? null,
          decision_number: exit.decision?.decisionNumber ?? null,
          approval_number: exit.decision?.approvalNumber ?? null,
          recovered_on: exit.recoveredOn ?? null,
        },
      ]
    : [];
