/** Columns of the deal table as a `DealView` reads them. */
export const DEAL_COLUMNS = `stream_id as "dealId", project_id as "projectId", zone, stream_version as "version",
  project_name as "projectName", project_code as "projectCode", firm_name as "firmName",
  firm_credit_code as "firmCreditCode", industry_code as "industryCode", status, stage, outcome,
  investment_fen::text as "investmentFen", size_class as "sizeClass", exceeds_class as "exceedsClass",
  land_area_m2::text as "landAreaM2", signed_on::text as "signedOn", signing_event_id as "signingEventId",
  arrived_fen::text as "arrivedFen"`;
