import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { IdleCase } from '../domain/idle-case';
import { idleCaseStatusOf } from '../domain/idle-case.status';

/** One line per case of idle land. */
@Entity('idle_case')
export class IdleCaseRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') row_version: number;
  @Column('uuid') parcel_id: string;
  @Column('text') parcel_number: string;
  @Column('date') agreed_start_on: string;
  @Column('text') status: string;
  @Column('text') route: string;
  @Column('date') opened_on: string;
  @Column('text', { nullable: true }) due_for: string | null;
  @Column('date', { nullable: true }) due_on: string | null;
  @Column('boolean') provisional: boolean;
  @Column('jsonb') missing_years: readonly number[];
  @Column('boolean') overdue: boolean;
  @Column('jsonb') derivation: readonly string[];
  @Column('text', { nullable: true }) cause: string | null;
  @Column('bigint', { nullable: true }) fee_fen: string | null;
  @Column('bigint') paid_fen: string;
  @Column('text', { nullable: true }) decision_number: string | null;
  @Column('date', { nullable: true }) closed_on: string | null;
}

type Row = RowValues<IdleCaseRow>;

const dueColumns = ({
  due,
  overdue,
}: IdleCase): Pick<Row, 'due_for' | 'due_on' | 'provisional' | 'missing_years' | 'overdue' | 'derivation'> => ({
  due_for: due?.for ?? null,
  due_on: due?.on ?? null,
  provisional: due?.provisional ?? false,
  missing_years: due?.missingYears ?? [],
  overdue,
  derivation: due?.derivation ?? [],
});

/** What the list of idle-land cases reads. */
export const idleCaseRows = (idle: IdleCase, stream: StreamFacts): readonly Row[] =>
  idle.facts && idle.route
    ? [
        {
          project_id: stream.projectId,
          row_version: stream.version,
          parcel_id: idle.facts.parcelId,
          parcel_number: idle.facts.parcelNumber,
          agreed_start_on: idle.facts.agreedStartOn,
          status: idleCaseStatusOf(idle),
          route: idle.route,
          opened_on: idle.facts.on,
          ...dueColumns(idle),
          cause: idle.determined?.cause ?? null,
          fee_fen: idle.fee?.feeFen ?? null,
          paid_fen: idle.paidFen,
          decision_number: idle.fee?.decisionNumber ?? null,
          closed_on: idle.closedOn ?? null,
        },
      ]
    : [];
