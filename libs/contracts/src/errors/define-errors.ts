/** What a caller can do about it decides the status (`style.md` 12). */
export interface ErrorText {
  /** 400 shape · 401/403 who · 404 unknown or not in your zone · 409 stale or not now · 422 a rule says no · 429 · 503 */
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 504;
  /** A sentence a clerk understands; `{name}` is replaced by the fact of that name. */
  readonly zh: string;
  readonly en: string;
}

/** Keeps the codes as literal types, so that a misspelt one does not compile. */
export const defineErrors = <const T extends Readonly<Record<string, ErrorText>>>(errors: T): T => errors;
