import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ProjectLedger } from '../domain/project-ledger';

/** A deal as the rates count it, dropped and rejected ones included (8.1). */
@Entity('rate_deal')
export class RateDealRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('uuid') deal_id: string;
  @Column('text') project_name: string;
  @Column('date') signed_on: string;
  @Column('bigint') investment_fen: string;
  @Column('text') outcome: string | null;
  @Column('date') registered_on: string | null;
  @Column('date') started_on: string | null;
  @Column('date') in_production_on: string | null;
  @Column('jsonb') funds_by_year: object;
}

/** One row once the ledger is open, for ever; amounts in fen. */
export function rateDealRows(state: ProjectLedger, stream: StreamFacts): readonly RowValues<RateDealRow>[] {
  const { opened, life } = state;
  if (!opened) return [];
  return [
    {
      project_id: stream.projectId,
      deal_id: opened.dealId,
      project_name: opened.projectName,
      signed_on: opened.signedOn,
      investment_fen: opened.investmentFen,
      outcome: life.outcome ?? (life.admission === 'REJECTED' ? 'NOT_ADMITTED' : null),
      registered_on: life.milestones.REGISTERED ?? null,
      started_on: life.milestones.STARTED ?? null,
      in_production_on: life.milestones.IN_PRODUCTION ?? null,
      funds_by_year: life.fundsByYear,
    },
  ];
}
