/** The view of a warning as SQL over its row table. */
export const WARNING_COLUMNS = `stream_id as "warningId", row_version as "version", zone, project_id as "projectId",
  firm_credit_code as "firmCreditCode", ground, evidence, status, drafted_on::text as "draftedOn",
  issued_on::text as "issuedOn", rectify_days as "rectifyDays", paper_needed as "paperNeeded", channel,
  delivered_on::text as "deliveredOn", rectify_by::text as "rectifyBy", provisional, derivation,
  reported_on::text as "reportedOn", review_by::text as "reviewBy", review_overdue as "reviewOverdue",
  review_note as "reviewNote", objection, objection_by::text as "objectionBy",
  objection_answer_by::text as "objectionAnswerBy", objection_overdue as "objectionOverdue",
  missing_years as "missingYears", closed_on::text as "closedOn"`;
