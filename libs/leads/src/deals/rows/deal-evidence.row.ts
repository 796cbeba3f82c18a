import { StreamEntry, type EventFacts, type RowValues } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Deal } from '../domain/deal';
import type { DealEvent } from '../domain/deal.events';

/** What was handed in for a milestone or an instalment; appended, so that a returned report stays visible (8.4). */
@Entity('deal_evidence')
export class DealEvidenceRow extends StreamEntry {
  /** A milestone, or `FUNDS/` and the number of the instalment. */
  @Column('text') about: string;
  @Column('text') evidence: string;
  @Column('text') reported_by: string;
  @Column('timestamptz') reported_at: number;
}

/** A report with its evidence is appended; no other event is. */
export function dealEvidenceEntry(event: DealEvent, facts: EventFacts<Deal>): RowValues<DealEvidenceRow> | undefined {
  if (event.type !== 'MilestoneReported' && event.type !== 'FundsReported') return undefined;
  return {
    about: event.type === 'MilestoneReported' ? event.milestone : `FUNDS/${event.instalmentId}`,
    evidence: event.evidence,
    reported_by: event.reportedBy,
    reported_at: facts.at,
  };
}
