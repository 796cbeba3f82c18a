import { signInByCodeFlow } from './code-flow';

/** How an edition lets people in, as its status tells. */
export interface SignInWays {
  readonly local: boolean;
  readonly provider: boolean;
}

/** What a request carries to be somebody's. */
export interface SignedIn {
  readonly headers: Readonly<Record<string, string>>;
  /** Wall clock, milliseconds. */
  readonly until: number;
}

/** A browser's session lives twelve hours; a new one is made a little earlier. */
const COOKIE_MS = 11 * 3_600_000;

/** Which way in is open; before there was a choice it was the password. */
export async function waysIn(baseUrl: string): Promise<SignInWays> {
  const response = await fetch(`${baseUrl}/api/status`);
  if (!response.ok) throw new Error(`the status answers ${response.status}`);
  const { signIn } = (await response.json()) as { signIn?: SignInWays };
  return signIn ?? { local: true, provider: false };
}

/** As a browser: the session's cookie, and the origin without which no write is accepted. */
export async function throughProvider(baseUrl: string, username: string, password: string): Promise<SignedIn> {
  const cookie = await signInByCodeFlow(baseUrl, username, password);
  return { headers: { cookie, origin: new URL(baseUrl).origin }, until: Date.now() + COOKIE_MS };
}
