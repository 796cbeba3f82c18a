/** The view of an exit case as SQL over its row table. */
export const EXIT_COLUMNS = `stream_id as "exitId", row_version as "version", zone, project_id as "projectId",
  warning_id as "warningId", parcel_id as "parcelId", parcel_number as "parcelNumber", area_m2::text as "areaM2", ground,
  opened_on::text as "openedOn", rectify_by::text as "rectifyBy", status, method,
  land_compensation_fen::text as "landCompensationFen", compensation_fen::text as "compensationFen",
  compensation_derivation as "compensationDerivation", hearing_told_on::text as "hearingToldOn",
  hearing_apply_by::text as "hearingApplyBy", hearing_outcome as "hearingOutcome", decision_number as "decisionNumber",
  approval_number as "approvalNumber", recovered_on::text as "recoveredOn"`;
