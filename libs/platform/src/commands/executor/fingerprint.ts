import { hash } from 'node:crypto';

/** Binds a key to its command (rule 1): the same key with another name, target or payload is another request. */
export const fingerprintOf = (name: string, target: string, payloadJson: string): string =>
  hash('sha256', `${name}\0${target}\0${payloadJson}`, 'base64').slice(0, 32);

/** Characters PostgreSQL cannot store in text or jsonb: NUL and halves of a surrogate pair, as JSON escapes them. */
export const isStorable = (json: string): boolean => !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(json);
