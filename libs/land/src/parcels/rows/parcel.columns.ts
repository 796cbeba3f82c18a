/** The view of a parcel as SQL over its row table. */
export const PARCEL_COLUMNS = `stream_id as "parcelId", row_version as "version", zone, parcel_number as "parcelNumber",
  area_m2::text as "areaM2", land_grade as "landGrade", planned_use as "plannedUse", plan_reference as "planReference",
  block, cost_fen::text as "costFen", readiness, status, stock_class as "stockClass",
  in_use_since::text as "inUseSince", supply_id as "supplyId",
  project_id as "projectId", reserved_until::text as "reservedUntil"`;
