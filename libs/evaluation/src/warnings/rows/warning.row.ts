import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { isDrafted, type Warning } from '../domain/warning';

/** One line per warning, with the dates it stands on. */
@Entity('warning')
export class WarningRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('integer') row_version: number;
  @Column('text', { nullable: true }) firm_credit_code: string | null;
  @Column('uuid') finding_id: string;
  @Column('text') ground: string;
  @Column('text') evidence: string;
  @Column('text') status: string;
  @Column('date') drafted_on: string;
  @Column('date', { nullable: true }) issued_on: string | null;
  @Column('integer', { nullable: true }) rectify_days: number | null;
  @Column('boolean') paper_needed: boolean;
  @Column('text', { nullable: true }) channel: string | null;
  @Column('date', { nullable: true }) delivered_on: string | null;
  @Column('date', { nullable: true }) rectify_by: string | null;
  @Column('boolean') provisional: boolean;
  @Column('jsonb') derivation: readonly string[];
  @Column('date', { nullable: true }) reported_on: string | null;
  @Column('date', { nullable: true }) review_by: string | null;
  @Column('boolean') review_overdue: boolean;
  @Column('text', { nullable: true }) review_note: string | null;
  @Column('text') objection: string;
  @Column('date', { nullable: true }) objection_by: string | null;
  @Column('date', { nullable: true }) objection_answer_by: string | null;
  @Column('boolean') objection_overdue: boolean;
  @Column('jsonb') missing_years: readonly number[];
  @Column('boolean') has_provisional: boolean;
  @Column('date', { nullable: true }) closed_on: string | null;
}

type Row = RowValues<WarningRow>;
type Office = Pick<
  Row,
  | 'review_by'
  | 'review_overdue'
  | 'objection'
  | 'objection_by'
  | 'objection_answer_by'
  | 'objection_overdue'
  | 'missing_years'
  | 'has_provisional'
>;

/** What the office owes the firm: review and answer, and whether any open day of the warning is provisional. */
function officeColumns({ report, objection, term, closedOn }: Warning): Office {
  const provisional = [term, objection?.answer, report?.due].some((due) => due?.provisional);
  return {
    review_by: report?.due?.on ?? null,
    review_overdue: report?.overdue ?? false,
    objection: objection ? (objection.result ?? 'FILED') : 'NONE',
    objection_by: objection?.on ?? null,
    objection_answer_by: objection?.answer.on ?? null,
    objection_overdue: objection?.overdue ?? false,
    missing_years: term?.missingYears ?? [],
    has_provisional: provisional && closedOn === undefined,
  };
}

/** What the list and the page of warnings read. */
export const warningRows = (warning: Warning, stream: StreamFacts): readonly RowValues<WarningRow>[] =>
  isDrafted(warning)
    ? [
        {
          project_id: stream.projectId,
          row_version: stream.version,
          firm_credit_code: warning.facts.firmCreditCode ?? null,
          finding_id: warning.facts.findingId,
          ground: warning.facts.ground,
          evidence: warning.facts.evidence,
          status: warning.status,
          drafted_on: warning.draftedOn ?? '',
          issued_on: warning.issuedOn ?? null,
          rectify_days: warning.rectifyDays ?? null,
          paper_needed: warning.paperNeeded,
          channel: warning.channel ?? null,
          delivered_on: warning.deliveredOn ?? null,
          rectify_by: warning.term?.rectifyBy ?? null,
          provisional: warning.term?.provisional ?? false,
          derivation: warning.term?.derivation ?? [],
          reported_on: warning.report?.on ?? null,
          review_note: warning.report?.note ?? null,
          ...officeColumns(warning),
          closed_on: warning.closedOn ?? null,
        },
      ]
    : [];
