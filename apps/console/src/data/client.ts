import { createLuodiClient } from '@luodi/api-client';
import { languageOfPage } from '../preferences/preferences';
import { sessionGate } from '../session/session-gate';

const SIGN_IN = '/api/identity/session';

/** Sends a request; when the session has ended, waits for the person to sign in again and sends it once more. */
export async function sendPatiently(
  request: Request,
  gate: { comeBack(): Promise<boolean> } = sessionGate,
  send: (request: Request) => Promise<Response> = fetch,
): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  const isSignIn = new URL(request.url).pathname === SIGN_IN;
  if (response.status !== 401 || isSignIn) return response;
  return (await gate.comeBack()) ? send(again) : response;
}

/** The API, on the page's own origin, with the cookie of the session. */
export const api = createLuodiClient({ baseUrl: location.origin, language: languageOfPage, fetch: sendPatiently });
