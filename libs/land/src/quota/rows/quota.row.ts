import { toDecimal } from '@luodi/domain';
import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { reservedArea, waitingArea, type Quota } from '../domain/quota';
import { remainingM2 } from '../domain/remaining-area';

/** One line per zone and year. */
@Entity('land_quota')
export class QuotaRow extends StreamRow {
  @Column('integer') row_version: number;
  @Column('integer') year: number;
  @Column('numeric') plan_area_m2: string;
  @Column('numeric') reserved_m2: string;
  @Column('numeric') confirmed_m2: string;
  @Column('numeric') remaining_m2: string;
  @Column('numeric') waiting_m2: string;
  @Column('integer') waiting_projects: number;
  @Column('text') document_number: string;
}

/** Plan, held and confirmed area of a zone and year, in m². */
export const quotaRows = (quota: Quota, stream: StreamFacts): readonly RowValues<QuotaRow>[] =>
  quota.year === undefined
    ? []
    : [
        {
          row_version: stream.version,
          year: quota.year,
          plan_area_m2: quota.planAreaM2,
          reserved_m2: toDecimal(reservedArea(quota)),
          confirmed_m2: quota.confirmedM2,
          remaining_m2: remainingM2(quota),
          waiting_m2: toDecimal(waitingArea(quota)),
          waiting_projects: quota.waiting.length,
          document_number: quota.documentNumber,
        },
      ];
