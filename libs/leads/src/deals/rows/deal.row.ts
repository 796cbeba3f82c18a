import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { dealStage, type Deal } from '../domain/deal';
import { exceedsClass, sizeClass } from '../domain/size-class';

/** One signed deal as lists, pipeline and signing events read it. */
@Entity('deal')
export class DealRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('text') project_name: string;
  @Column('text') project_code: string | null;
  @Column('text') firm_name: string;
  @Column('text') firm_credit_code: string;
  @Column('text') industry_code: string;
  @Column('jsonb') industry_flags: readonly string[];
  @Column('text') status: string;
  @Column('text') stage: string;
  @Column('text') outcome: string | null;
  @Column('text') end_reason: string | null;
  @Column('bigint') investment_fen: string;
  @Column('text') size_class: string;
  @Column('text') exceeds_class: string;
  @Column('numeric') land_area_m2: string;
  @Column('date') signed_on: string;
  @Column('uuid') signing_event_id: string | null;
  @Column('uuid') lead_id: string | null;
  @Column('jsonb') indicators: object;
  @Column('jsonb') schedule: object;
  @Column('text') responsible_leader_id: string | null;
  @Column('jsonb') squad_member_ids: readonly string[];
  @Column('bigint') arrived_fen: string;
  @Column('integer') stream_version: number;
}

/** One row once the deal is signed; stage and size classes are derived (S001, S010). */
export function dealRows(state: Deal, stream: StreamFacts): readonly RowValues<DealRow>[] {
  const { agreed } = state;
  if (!agreed) return [];
  return [
    {
      project_id: stream.projectId,
      project_name: agreed.projectName,
      project_code: agreed.projectCode ?? null,
      firm_name: agreed.firmName,
      firm_credit_code: agreed.firmCreditCode,
      industry_code: agreed.industryCode,
      industry_flags: agreed.industryFlags,
      status: state.status,
      stage: dealStage(state),
      outcome: state.outcome,
      end_reason: state.endReason,
      investment_fen: agreed.investmentFen,
      size_class: sizeClass(agreed.investmentFen),
      exceeds_class: exceedsClass(agreed.investmentFen),
      land_area_m2: agreed.landAreaM2,
      signed_on: agreed.signedOn,
      signing_event_id: agreed.signingEventId ?? null,
      lead_id: agreed.leadId ?? null,
      indicators: agreed.indicators,
      schedule: agreed.schedule,
      responsible_leader_id: agreed.responsibleLeaderId ?? null,
      squad_member_ids: agreed.squadMemberIds,
      arrived_fen: state.arrivedFen,
      stream_version: stream.version,
    },
  ];
}
