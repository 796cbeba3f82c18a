/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. Never made here, always handed in (database time). */
export type Instant = number;

/** A civil day in Asia/Shanghai, `YYYY-MM-DD`; compares correctly as a string. */
export type LegalDay = string;
