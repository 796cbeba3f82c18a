import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AdmissionCase } from '../domain/admission-case';

/** One score sheet of one expert (S022). */
@Entity('admission_sheet')
export class ScoreSheetRow extends StreamRow {
  @PrimaryColumn('text') expert_id: string;
  @Column('uuid') project_id: string;
  @Column('jsonb') scores: unknown;
  @Column('text') comment: string | null;
  @Column('date') given_on: string;
}

/** One row per sheet given. */
export function scoreSheetRows(state: AdmissionCase): readonly RowValues<ScoreSheetRow>[] {
  if (state.status === 'NONE') return [];
  return state.sheets.map(({ expertId, scores, comment, on }) => ({
    expert_id: expertId,
    project_id: state.project.projectId,
    scores,
    comment: comment ?? null,
    given_on: on,
  }));
}
