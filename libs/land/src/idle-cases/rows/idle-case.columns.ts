/** The view of an idle-land case as SQL over its row table. */
export const IDLE_CASE_COLUMNS = `stream_id as "caseId", row_version as "version", zone, project_id as "projectId",
  parcel_id as "parcelId", parcel_number as "parcelNumber", agreed_start_on::text as "agreedStartOn", status, route,
  opened_on::text as "openedOn", due_for as "dueFor", due_on::text as "dueOn", provisional,
  missing_years as "missingYears", overdue, derivation, cause, fee_fen::text as "feeFen", paid_fen::text as "paidFen",
  decision_number as "decisionNumber", closed_on::text as "closedOn"`;
