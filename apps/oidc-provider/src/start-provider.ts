import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import type { People } from './people';
import type { ProviderConfig } from './provider.config';
import { providerConfiguration, subjectOf } from './provider-configuration';
import { SignInGuard } from './sign-in-guard';
import { signInPage } from './sign-in-page';

export interface ProviderOptions extends ProviderConfig {
  readonly people: People;
  readonly warn: (error: unknown) => void;
}
export interface RunningProvider {
  close(): Promise<void>;
}

const INTERACTION = /^\/interaction\/[\w-]{1,64}$/;
const LONGEST_FORM = 4096;

/** The OpenID provider of a sandbox: real protocol, one client, the people of the demo. Rejects when the port is taken. */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  const provider = new Provider(options.issuer, providerConfiguration(options));
  const protocol = provider.callback();
  const guard = new SignInGuard();
  const { host } = new URL(options.issuer);
  const server = createServer((request, response) => {
    // Whatever address Luodi reaches it at from inside, its own addresses are those of the issuer.
    request.headers.host = host;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const answered = answer(path).catch((error: unknown) => {
      options.warn(error);
      if (!response.headersSent) response.writeHead(400, HEADERS).end();
    });
    void answered;
    async function answer(asked: string): Promise<void> {
      if (asked === '/health/ready') return void response.writeHead(200, HEADERS).end();
      if (!INTERACTION.test(asked)) return protocol(request, response);
      await signIn({ provider, guard, options }, request, response);
    }
  });
  await listen(server, options);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Desk {
  readonly provider: Provider;
  readonly guard: SignInGuard;
  readonly options: ProviderOptions;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
};

/** The form, and what was filled in. */
async function signIn({ provider, guard, options }: Desk, request: IncomingMessage, response: ServerResponse) {
  const { uid } = await provider.interactionDetails(request, response);
  const show = (failed: boolean): void => {
    response.writeHead(failed ? 401 : 200, HEADERS).end(signInPage(`/interaction/${uid}`, failed));
  };
  if (request.method !== 'POST') return show(false);
  const form = new URLSearchParams(await bodyOf(request));
  const username = (form.get('username') ?? '').trim();
  const now = Date.now();
  const known = !guard.isLocked(username, now) && options.people.isKnown(username, form.get('password') ?? '');
  if (!guard.isLocked(username, now)) guard.note(username, known, now);
  if (!known) return show(true);
  await provider.interactionFinished(request, response, { login: { accountId: subjectOf(username) } });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > LONGEST_FORM) throw new Error('the form is too long');
  }
  return body;
}

const listen = (server: Server, { port, host }: ProviderConfig): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
