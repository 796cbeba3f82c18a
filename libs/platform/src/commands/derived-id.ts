import { createHash } from 'node:crypto';

/**
 * A UUID (version 5 layout) made from what makes a thing unique: opening it twice is the same opening. Used for
 * streams that exist once per project (`derivedId(projectId, 'approval-case')`) and for new things a person creates
 * (`derivedId(caller.idempotencyKey, 'lead')`), so that a repeated request is the same request.
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(parts.join('\u0000')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
