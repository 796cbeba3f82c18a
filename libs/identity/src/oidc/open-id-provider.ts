import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '@luodi/platform/commands';
import { Inject, Injectable, Logger, Optional, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import * as client from 'openid-client';
import type { Flow } from './sealed-cookies';
import { LOCAL_ONLY, SIGN_IN, type OidcSettings, type SignIn } from './sign-in';

/** While the provider is away it is asked this often, milliseconds. */
const RETRY_MS = 2000;
/** Seconds one question to the provider may take. */
const PATIENCE_SECONDS = 5;
/** Tolerated between the clocks of two machines, seconds. */
const CLOCK_TOLERANCE = 30;

/** Who came back, as the provider vouches for it. */
export interface Vouched {
  /** Value of the declared claim; absent when the provider tells none. */
  readonly username?: string;
  readonly idToken: string;
}

/** What the provider, or somebody in its name, sent is not what was asked for (S07). */
export class NotVouched extends Error {}

/** The OpenID provider: code flow with PKCE, state and nonce; ID tokens are verified with the provider's keys. */
@Injectable()
export class OpenIdProvider implements OnModuleInit, OnModuleDestroy {
  private readonly settings: OidcSettings | undefined;
  private readonly logger = new Logger(OpenIdProvider.name);
  private readonly stopping = new AbortController();
  private known: client.Configuration | undefined;

  constructor(@Optional() @Inject(SIGN_IN) signIn: SignIn = LOCAL_ONLY) {
    this.settings = signIn.oidc;
  }

  /** Looks for the provider in the background: Luodi starts without it and finds it when it comes. */
  onModuleInit(): void {
    if (this.settings) void this.find();
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** Absent where no provider is configured. */
  get isUp(): boolean | undefined {
    return this.settings && this.known !== undefined;
  }

  /** Where the browser has to go. Throws `Refused` (COMMON.NOT_FOUND without a provider, COMMON.UNAVAILABLE). */
  async begin(to: string): Promise<{ location: string; flow: Flow }> {
    const { settings, configuration } = this.ready();
    const flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      to,
    };
    const location = client.buildAuthorizationUrl(configuration, {
      redirect_uri: settings.redirectUri,
      scope: 'openid profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
    return { location: location.href, flow };
  }

  /** Exchanges the code. Throws `NotVouched`, or `Refused` (COMMON.UNAVAILABLE) when the provider does not answer. */
  async finish(answer: Readonly<Record<string, string | undefined>>, flow: Flow): Promise<Vouched> {
    const { settings, configuration } = this.ready();
    const url = new URL(settings.redirectUri);
    for (const [name, value] of Object.entries(answer)) if (value !== undefined) url.searchParams.set(name, value);
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw new NotVouched('no ID token');
      const told = claims[settings.claim] ?? (await this.userInfo(configuration, tokens.access_token, claims.sub));
      return { ...(typeof told === 'string' && told !== '' && { username: told }), idToken: tokens.id_token };
    } catch (error) {
      if (error instanceof NotVouched) throw error;
      if (isAway(error)) throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
      throw new NotVouched('the answer of the provider does not hold', { cause: error });
    }
  }

  /** Where the browser ends its sign-in at the provider too; nothing where the provider has no such place. */
  logoutUrl(idToken: string): string | undefined {
    const { settings, known } = this;
    if (!settings || !known?.serverMetadata().end_session_endpoint) return undefined;
    const hint = { id_token_hint: idToken, post_logout_redirect_uri: settings.afterLogoutUri };
    return client.buildEndSessionUrl(known, hint).href;
  }

  private async userInfo(configuration: client.Configuration, token: string, subject: string): Promise<unknown> {
    if (!configuration.serverMetadata().userinfo_endpoint) return undefined;
    return (await client.fetchUserInfo(configuration, token, subject))[this.settings?.claim ?? ''];
  }

  private ready(): { settings: OidcSettings; configuration: client.Configuration } {
    const { settings, known } = this;
    if (!settings) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    if (!known) throw new Refused([{ code: 'COMMON.UNAVAILABLE' }]);
    return { settings, configuration: known };
  }

  private async find(): Promise<void> {
    while (!this.known && !this.stopping.signal.aborted) {
      this.known = await discover(this.settings).catch((error: unknown) => {
        this.logger.warn(`waits for the provider ${this.settings?.issuer ?? ''}: ${String(error)}`);
        return undefined;
      });
      if (!this.known) await delay(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

async function discover(settings: OidcSettings | undefined): Promise<client.Configuration | undefined> {
  if (!settings) return undefined;
  const issuer = new URL(settings.issuer);
  return client.discovery(
    issuer,
    settings.clientId,
    { [client.clockTolerance]: CLOCK_TOLERANCE },
    client.ClientSecretBasic(settings.clientSecret),
    {
      timeout: PATIENCE_SECONDS,
      execute: [
        client.enableNonRepudiationChecks,
        // Only a sandbox gets this far with a plain address: the settings are checked at start.
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
      ...(settings.internalUrl !== undefined && { [client.customFetch]: inside(issuer, settings.internalUrl) }),
    },
  );
}

/** Asks the provider at its inner address; addresses it tells stay those that browsers use. */
const inside =
  (issuer: URL, internalUrl: string): client.CustomFetch =>
  (address, options) => {
    const url = new URL(address);
    const inner = url.origin === issuer.origin ? new URL(`${url.pathname}${url.search}`, internalUrl) : url;
    return fetch(inner, options as RequestInit);
  };

/** Codes of sockets, name servers and timeouts. */
const NETWORK = /^(?:E[A-Z]+|EAI_AGAIN|UND_ERR_\w+|OAUTH_TIMEOUT)$/;

/** No connection, no answer in time, or the answer of a broken machine: no judgement about who came back. */
function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (error instanceof Response) return error.status >= 500;
  if ('code' in error && typeof error.code === 'string' && NETWORK.test(error.code)) return true;
  return 'cause' in error && isAway(error.cause);
}
