/** One response, before anything is followed. */
interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly location?: URL;
}

/** A page was shown that does not let this person in: asking again does not help. */
export class NotSignedIn extends Error {}

const MOST_STEPS = 20;

/**
 * Signs in at the OpenID provider as a browser would: leaves through Luodi, fills in the provider's form, comes back with
 * the code. Returns the `Cookie` header of the session.
 * @throws NotSignedIn with the page that was shown instead; Error when somebody on the way does not answer
 */
export async function signInByCodeFlow(baseUrl: string, username: string, password: string): Promise<string> {
  const cookies = new Map<string, Map<string, string>>();
  const home = new URL(baseUrl).origin;
  let page = await open(cookies, new URL('/api/identity/oidc/login', baseUrl));
  let filledIn = false;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const session = [...(cookies.get(home) ?? [])].find(([name]) => name.endsWith('luodi-session'));
    if (session) return session.join('=');
    if (page.location) page = await open(cookies, page.location);
    else if (!filledIn && page.text.includes('name="password"')) {
      filledIn = true;
      page = await open(cookies, formAction(page), { username, password });
    } else break;
  }
  const shown = `${username} is not signed in: ${page.url.origin}${page.url.pathname} ${page.status} ${page.text}`;
  throw page.status >= 500 ? new Error(shown) : new NotSignedIn(shown);
}

function formAction({ url, text }: Page): URL {
  const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(text) ?? [];
  return new URL(action, url);
}

/** One request with the cookies of its origin. */
async function open(
  cookies: Map<string, Map<string, string>>,
  url: URL,
  form?: Readonly<Record<string, string>>,
): Promise<Page> {
  const jar = cookies.get(url.origin) ?? new Map<string, string>();
  cookies.set(url.origin, jar);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { ...(cookie && { cookie }) },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  const location = response.headers.get('location');
  const text = await response.text();
  return { url, status: response.status, text, ...(location !== null && { location: new URL(location, url) }) };
}
