import type { LitItem } from '../domain/item-light';
import type { Pause } from '../domain/item-clock';
import type { Limit } from '../domain/case-rules';

/** A row of `approval_item` as a query returns it in JSON: days as text. */
export interface StoredItem {
  readonly stream_id: string;
  readonly stage: string;
  readonly item_code: string;
  readonly project_id: string;
  readonly department_id: string;
  readonly status: number;
  readonly accepted_on: string;
  readonly limit_amount: number;
  readonly limit_unit: Limit['unit'];
  readonly limit_roll: Limit['roll'];
  readonly extended: number | null;
  readonly pauses: readonly Pause[];
  readonly due_on: string;
  readonly warn_on: string;
  readonly missing_years: readonly number[];
  readonly calendar_version: number;
  readonly overdue: boolean;
  readonly corrected: boolean;
  readonly ended_on: string | null;
  readonly reused_from: number | null;
}

/** The clock of a stored item, for the rules of legal time. */
export const litItem = (row: StoredItem): LitItem => ({
  status: row.status,
  acceptedOn: row.accepted_on,
  limit: { amount: row.limit_amount, unit: row.limit_unit, roll: row.limit_roll },
  extended: row.extended ?? undefined,
  pauses: row.pauses,
  dueOn: row.due_on,
  warnOn: row.warn_on,
  missingYears: row.missing_years,
});
