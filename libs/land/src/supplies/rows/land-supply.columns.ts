/** The view of a supply as SQL over its row table. */
export const SUPPLY_COLUMNS = `stream_id as "supplyId", row_version as "version", zone, project_id as "projectId",
  project_name as "projectName", firm_credit_code as "firmCreditCode", status, admission, area_m2::text as "areaM2",
  parcel_id as "parcelId", parcel_number as "parcelNumber", parcel_status as "parcelStatus",
  parcel_refusal as "parcelRefusal", quota_status as "quotaStatus", quota_remaining_m2::text as "quotaRemainingM2",
  quota_refusal as "quotaRefusal", quota_rank as "quotaRank", listing_number as "listingNumber",
  notice_on::text as "noticeOn", open_until::text as "openUntil", awarded_on::text as "awardedOn",
  awarded_fen::text as "awardedFen", contract_by::text as "contractBy",
  contract_by_provisional as "contractByProvisional", contract_overdue as "contractOverdue",
  term_years as "termYears", reserve_price_fen::text as "reservePriceFen", floor_fen::text as "floorFen",
  floor_derivation as "floorDerivation", price_approved as "priceApproved", second_sign_off as "secondSignOff",
  price_fen::text as "priceFen", contracted_on::text as "contractedOn", delivered_on::text as "deliveredOn",
  agreed_start_on::text as "agreedStartOn", term_ends_on::text as "termEndsOn", indicators, schedule`;
