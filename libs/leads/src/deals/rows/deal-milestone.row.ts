import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MILESTONE_ORDER, type Deal } from '../domain/deal';

/** A milestone of a deal, reported, verified or returned. */
@Entity('deal_milestone')
export class DealMilestoneRow extends StreamRow {
  @PrimaryColumn('text') milestone: string;
  @Column('text') status: string;
  @Column('date') reached_on: string;
  @Column('text') reported_by: string;
  @Column('text') verified_by: string | null;
  @Column('text') note: string | null;
}

/** One row per milestone that was ever reported. */
export const dealMilestoneRows = (state: Deal): readonly RowValues<DealMilestoneRow>[] =>
  MILESTONE_ORDER.flatMap((milestone) => {
    const known = state.milestones[milestone];
    if (!known) return [];
    return [
      {
        milestone,
        status: known.status,
        reached_on: known.reachedOn,
        reported_by: known.reportedBy,
        verified_by: known.verifiedBy,
        note: known.note,
      },
    ];
  });
