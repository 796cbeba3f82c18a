/** Warnings with an open provisional day, beside their streams. */
export const OPEN_WARNINGS = `warning w join stream s on s.id = w.stream_id where w.has_provisional`;
