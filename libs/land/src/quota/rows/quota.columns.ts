/** The view of a quota as SQL over its row table. */
export const QUOTA_COLUMNS = `stream_id as "quotaId", row_version as "version", zone, year,
  plan_area_m2::text as "planAreaM2", reserved_m2::text as "reservedM2", confirmed_m2::text as "confirmedM2",
  remaining_m2::text as "remainingM2", waiting_m2::text as "waitingM2", waiting_projects as "waitingProjects",
   document_number as "documentNumber"`;
