import type { getAdmissionRoute, listAdmissionsRoute, RouteAnswer } from '@luodi/contracts';

type Summary = RouteAnswer<typeof listAdmissionsRoute>['items'][number];
type Detail = RouteAnswer<typeof getAdmissionRoute>;

/** A row of `admission_case` as a query returns it in JSON: days as text. */
export interface StoredAdmission {
  readonly project_id: string;
  readonly zone: string;
  readonly case_version: number;
  readonly project_name: string;
  readonly firm_name: string;
  readonly firm_credit_code: string;
  readonly industry_code: string;
  readonly status: Summary['status'];
  readonly negative_list: Summary['negativeList'];
  readonly entry: Detail['entry'];
  readonly controls: Detail['controls'];
  readonly meeting_on: string;
  readonly missing_years: readonly number[];
  readonly extraordinary: boolean;
  readonly rolled_over: number;
  readonly laid_aside_on: string | null;
  readonly quorum: number;
  readonly sheets: number;
  readonly draw_seed: string | null;
  readonly experts: Detail['experts'];
  readonly energy_opinion: Detail['energyOpinion'];
  readonly decided_on: string | null;
  readonly decision: Detail['decision'];
}

/** A review as lists show it. */
export const admissionSummary = (row: StoredAdmission): Summary => ({
  projectId: row.project_id,
  zone: row.zone,
  projectName: row.project_name,
  firmName: row.firm_name,
  firmCreditCode: row.firm_credit_code,
  industryCode: row.industry_code,
  status: row.status,
  negativeList: row.negative_list,
  meetingOn: row.meeting_on,
  provisional: row.missing_years.length > 0,
  missingYears: [...row.missing_years],
  extraordinary: row.extraordinary,
  rolledOver: row.rolled_over,
  laidAsideOn: row.laid_aside_on,
  sheets: row.sheets,
  quorum: row.quorum,
  decidedOn: row.decided_on,
  version: row.case_version,
});
