/** The legal day (Asia/Shanghai), asked once per statement. */
export const LEGAL_TODAY = `(select (luodi_now() at time zone 'Asia/Shanghai')::date)`;

/**
 * The light of a ledger: the stored one, and red as soon as the next due day has gone by, which no fact tells. A clock
 * that stands still has no due day.
 */
export const LEDGER_LIGHT = `case when next_due_on < ${LEGAL_TODAY} then 'RED' else light end`;

/** Columns of an opened ledger as lists read them; days as text, moments in ISO form. */
export const LEDGER_COLUMNS = `project_id as "projectId", stream_id as "ledgerId", zone, stream_version as "version",
  project_name as "projectName", project_code as "projectCode", firm_name as "firmName", industry_code as "industryCode",
  investment_fen::text as "investmentFen", land_area_m2::text as "landAreaM2", stage, ${LEDGER_LIGHT} as light,
  leader_id as "leaderId", squad_member_ids as "squadMemberIds", signed_on::text as "signedOn", next_due_on::text as "nextDueOn",
  next_due_what as "nextDueWhat", entry_count as "entryCount",
  to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"`;

/** Columns of a ledger entry. */
export const ENTRY_COLUMNS = `seq, event_id as "eventId", source, type,
  to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt", actor, reason, data,
  causation_id as "causationId", cause_seen as "causeSeen", prev_hash as "prevHash", hash`;
