import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { StartObligation } from '../domain/start-obligation';
import { REMINDER, startObligationDeadlines } from '../domain/start-obligation.deadlines';
import { obligationStatusOf } from '../domain/start-obligation.status';

/** One line per handed-over parcel: what is owed, since when, and how idle it is. */
@Entity('start_obligation')
export class StartObligationRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') row_version: number;
  @Column('uuid') parcel_id: string;
  @Column('text') parcel_number: string;
  @Column('numeric') area_m2: string;
  @Column('bigint') price_fen: string;
  @Column('date') delivered_on: string;
  @Column('date') agreed_start_on: string;
  @Column('date', { nullable: true }) started_on: string | null;
  @Column('text') status: string;
  @Column('text', { nullable: true }) route: string | null;
  @Column('text', { nullable: true }) government_cause: string | null;
  @Column('date', { nullable: true }) next_reminder_on: string | null;
}

const nextReminderOn = (state: StartObligation): string | null => {
  const days = startObligationDeadlines(state).flatMap(({ kind, key }) => (kind === REMINDER ? [key.slice(-10)] : []));
  return days.sort()[0] ?? null;
};

/** What the list of start obligations and idle land reads. */
export const startObligationRows = (
  state: StartObligation,
  stream: StreamFacts,
): readonly RowValues<StartObligationRow>[] =>
  state.facts && state.agreedStartOn !== undefined
    ? [
        {
          project_id: stream.projectId,
          row_version: stream.version,
          parcel_id: state.facts.parcelId,
          parcel_number: state.facts.parcelNumber,
          area_m2: state.facts.areaM2,
          price_fen: state.facts.priceFen,
          delivered_on: state.facts.deliveredOn,
          agreed_start_on: state.agreedStartOn,
          started_on: state.startedOn ?? null,
          status: obligationStatusOf(state),
          route: state.idle?.route ?? null,
          government_cause: state.governmentCause ?? null,
          next_reminder_on: nextReminderOn(state),
        },
      ]
    : [];
