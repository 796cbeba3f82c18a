import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { AdmissionCase } from '../domain/admission-case';

/** An admission review as lists and its screen show it. */
@Entity('admission_case')
export class AdmissionCaseRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') case_version: number;
  @Column('text') project_name: string;
  @Column('text') firm_name: string;
  @Column('text') firm_credit_code: string;
  @Column('text') industry_code: string;
  @Column('text') status: string;
  @Column('text') negative_list: string;
  @Column('jsonb') entry: unknown;
  @Column('jsonb') controls: unknown;
  @Column('date') meeting_on: string;
  @Column('jsonb') missing_years: unknown;
  @Column('boolean') extraordinary: boolean;
  @Column('integer') rolled_over: number;
  @Column('date') laid_aside_on: string | null;
  @Column('integer') quorum: number;
  @Column('integer') sheets: number;
  @Column('text') draw_seed: string | null;
  @Column('jsonb') experts: unknown;
  @Column('jsonb') energy_opinion: unknown;
  @Column('date') decided_on: string | null;
  @Column('jsonb') decision: unknown;
}

/** What the list and the page of admission reviews read. */
export function admissionCaseRows(
  state: AdmissionCase,
  { version }: StreamFacts,
): readonly RowValues<AdmissionCaseRow>[] {
  if (state.status === 'NONE') return [];
  const { project } = state;
  const scored = new Set(state.sheets.map(({ expertId }) => expertId));
  const experts = (state.draw?.experts ?? []).map((expert) => ({ ...expert, hasScored: scored.has(expert.expertId) }));
  return [
    {
      project_id: project.projectId,
      case_version: version,
      project_name: project.projectName,
      firm_name: project.firmName,
      firm_credit_code: project.firmCreditCode,
      industry_code: project.industryCode,
      status: state.status,
      negative_list: state.negativeList,
      entry: state.entry ?? null,
      controls: state.controls,
      meeting_on: state.meetingOn,
      missing_years: state.missingYears ?? [],
      extraordinary: state.extraordinary ?? false,
      rolled_over: state.rolledOver,
      laid_aside_on: state.laidAsideOn ?? null,
      quorum: state.quorum,
      sheets: state.sheets.length,
      draw_seed: state.draw?.seed ?? null,
      experts,
      energy_opinion: state.energyOpinion ?? null,
      decided_on: state.decidedOn ?? null,
      decision: state.decision ?? null,
    },
  ];
}
