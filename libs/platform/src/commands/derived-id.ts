import { hash } from 'node:crypto';

/**
 * A UUID (version 5 layout) made from what makes a thing unique: opening it twice is the same opening. Used for
 * streams that exist once per project (`derivedId(projectId, 'approval-case')`) and for new things a person creates
 * (`derivedId(caller.idempotencyKey, 'lead')`), so that a repeated request is the same request.
 */
export function derivedId(...parts: readonly string[]): string {
  const digest = hash('sha1', parts.join('\u0000'), 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const hex = `${digest.slice(0, 12)}5${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
