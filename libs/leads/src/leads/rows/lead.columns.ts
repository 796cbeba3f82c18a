/** Columns of the lead table as a `LeadView` reads them; days as text, so that no driver turns them into moments. */
export const LEAD_COLUMNS = `stream_id as "leadId", project_id as "projectId", zone, stream_version as "version", project_name as "projectName",
  status, origin, channel, station, investor_classes as "investorClasses", industry_code as "industryCode",
  estimated_investment_fen::text as "estimatedInvestmentFen", is_key as "key", owner_id as "ownerId",
  logged_on::text as "loggedOn", last_contact_on::text as "lastContactOn", contact_count as "contactCount",
  drop_reason as "dropReason", parcel_id as "parcelId", former_project_id as "formerProjectId"`;
