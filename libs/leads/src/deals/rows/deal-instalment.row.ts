import { StreamRow, type RowValues } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Deal } from '../domain/deal';

/** One instalment of paid-in funds. */
@Entity('deal_instalment')
export class DealInstalmentRow extends StreamRow {
  @PrimaryColumn('text') instalment_id: string;
  @Column('text') status: string;
  @Column('bigint') amount_fen: string;
  @Column('date') arrived_on: string;
  @Column('text') reported_by: string;
  @Column('text') verified_by: string | null;
}

/** One row per instalment; amounts in fen. */
export const dealInstalmentRows = (state: Deal): readonly RowValues<DealInstalmentRow>[] =>
  state.instalments.map((one) => ({
    instalment_id: one.instalmentId,
    status: one.status,
    amount_fen: one.amountFen,
    arrived_on: one.arrivedOn,
    reported_by: one.reportedBy,
    verified_by: one.verifiedBy,
  }));
