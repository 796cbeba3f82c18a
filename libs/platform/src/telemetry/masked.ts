/** Name of a field, in JSON or as `util.inspect` prints it, whose value nobody may read (S82). */
const FIELDS = 'authorization|proxy-authorization|cookie|set-cookie|password|passwd|secret|token|x-luodi-service-token';

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // postgresql://luodi_app:…@host, redis://:…@host
  [/(\b[a-z][a-z+.-]*:\/\/[^\s:/@"']*:)[^\s@"']+@/gi, '$1[redacted]@'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 [redacted]'],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[redacted]'],
  [new RegExp(`("[\\w-]*(?:${FIELDS})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi'), '$1"[redacted]"'],
  // The same inside a string that holds JSON.
  [new RegExp(`(\\\\"[\\w-]*(?:${FIELDS})\\\\"\\s*:\\s*)\\\\"(?:[^"\\\\]|\\\\[^"])*\\\\"`, 'gi'), '$1\\"[redacted]\\"'],
  [new RegExp(`(\\b(?:${FIELDS})'?:\\s*)'(?:[^'\\\\]|\\\\.)*'`, 'gi'), "$1'[redacted]'"],
];

/**
 * The last gate before a line leaves the process: credentials in addresses, bearer tokens and fields that hold secrets
 * are blotted out wherever they stand, however deep, also inside quoted text (S82).
 */
export const masked = (line: string): string =>
  SECRETS.reduce((text, [pattern, instead]) => text.replaceAll(pattern, instead), line);
