import type { getCaseRoute, RouteAnswer } from '@luodi/contracts';
import { STATUS_NAMES } from '../domain/approval-case.status';

type ApplicationAnswer = RouteAnswer<typeof getCaseRoute>['applications'][number];

/** A row of `approval_application` as a query returns it in JSON. */
export interface StoredApplication {
  readonly stage: string;
  readonly status: number;
  readonly receipt_number: string;
  readonly received_on: string;
  readonly notice_by: string;
  readonly missing_years: readonly number[];
  readonly materials: readonly string[];
  readonly missing: readonly string[];
  readonly notice: ApplicationAnswer['notice'];
}

/** An application that waits for acceptance, as the case shows it. */
export const applicationView = (row: StoredApplication): ApplicationAnswer => ({
  stage: row.stage,
  status: row.status,
  statusName: STATUS_NAMES[row.status] ?? { zh: String(row.status), en: String(row.status) },
  receiptNumber: row.receipt_number,
  receivedOn: row.received_on,
  noticeBy: row.notice_by,
  provisional: row.missing_years.length > 0,
  missingYears: [...row.missing_years],
  materials: [...row.materials],
  missing: [...row.missing],
  notice: row.notice,
});
