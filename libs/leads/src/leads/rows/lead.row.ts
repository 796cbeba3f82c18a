import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Lead } from '../domain/lead';

/** One lead as the pool shows it (S002). */
@Entity('lead')
export class LeadRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('text') project_name: string;
  @Column('text') status: string;
  @Column('text') origin: string;
  @Column('text') channel: string;
  @Column('text') station: string | null;
  @Column('jsonb') investor_classes: readonly string[];
  @Column('text') industry_code: string | null;
  @Column('bigint') estimated_investment_fen: string | null;
  @Column('boolean') is_key: boolean;
  @Column('text') owner_id: string | null;
  @Column('date') logged_on: string;
  @Column('date') last_contact_on: string | null;
  @Column('integer') contact_count: number;
  @Column('text') drop_reason: string | null;
  @Column('uuid') parcel_id: string | null;
  @Column('uuid') former_project_id: string | null;
  @Column('integer') stream_version: number;
}

/** One row once the lead is logged; amounts in fen. */
export function leadRows(state: Lead, stream: StreamFacts): readonly RowValues<LeadRow>[] {
  const { facts } = state;
  if (!facts) return [];
  return [
    {
      project_id: stream.projectId,
      project_name: facts.projectName,
      status: state.status,
      origin: facts.origin,
      channel: facts.channel,
      station: facts.station ?? null,
      investor_classes: facts.investorClasses,
      industry_code: facts.industryCode ?? null,
      estimated_investment_fen: facts.estimatedInvestmentFen ?? null,
      is_key: facts.key,
      owner_id: state.ownerId,
      logged_on: facts.loggedOn,
      last_contact_on: state.lastContactOn,
      contact_count: state.contactCount,
      drop_reason: state.dropReason,
      parcel_id: facts.parcelId ?? null,
      former_project_id: facts.formerProjectId ?? null,
      stream_version: stream.version,
    },
  ];
}
