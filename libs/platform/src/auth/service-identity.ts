import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Carries the shared secret between Luodi's own processes; the gateway strips it from whatever comes from outside. */
export const SERVICE_TOKEN_HEADER = 'x-luodi-service-token';

/**
 * Says that the gateway hands on what somebody outside asked. Another token than the service's own, so that nothing that
 * came from outside, however it is spelt, opens an inner route (S26).
 */
export const GATEWAY_TOKEN_HEADER = 'x-luodi-gateway-token';

/** Follows from the secret of the installation and does not tell it. */
export const gatewayTokenOf = (secret: string): string =>
  createHmac('sha256', secret).update('handed on by the gateway').digest('base64url');

/** Compares without telling by time how much was right (S26). */
export function isService(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== 'string' || secret.length === 0) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
