/** One response as a browser sees it, before it follows anything. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it leads to. */
  readonly location?: URL;
}

/** A browser as far as signing in goes: cookies per origin, redirects one by one, forms. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  cookies(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }

  async open(address: URL | string, form?: Readonly<Record<string, string>>): Promise<Page> {
    const url = new URL(address);
    const jar = this.cookies(url.origin);
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
    const { status, headers } = response;
    return {
      url,
      status,
      headers,
      text: await response.text(),
      ...(location !== null && { location: new URL(location, url) }),
    };
  }

  /** Follows redirects until a page is shown, or until one leads to an address that starts with `stop`. */
  async follow(page: Page, stop?: string): Promise<Page> {
    let at = page;
    while (at.location && !(stop && at.location.href.startsWith(stop))) at = await this.open(at.location);
    return at;
  }

  /** Fills in the form of a page. */
  submit(page: Page, values: Readonly<Record<string, string>>): Promise<Page> {
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(page.text) ?? [];
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const form = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? '']));
    return this.open(new URL(action, page.url), { ...form, ...values });
  }
}
