import { randomBytes } from 'node:crypto';
import type { Context } from 'oidc-provider';
import type { ProviderConfig } from './provider.config';
import { signedOutPage, signOutPage } from './sign-in-page';
import { signingKey } from './signing-key';

/** The subject of somebody: not the name itself, so that nobody maps people by `sub` by accident. */
export const subjectOf = (username: string): string => Buffer.from(username).toString('base64url');
const usernameOf = (subject: string): string => Buffer.from(subject, 'base64url').toString('utf8');

const HOUR = 3600;

/** Luodi is trusted: nobody is asked for consent. */
async function grantToLuodi({ oidc }: Context): Promise<object> {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** One client, code flow with PKCE only, everything in memory. */
export const providerConfiguration = (config: ProviderConfig): Readonly<Record<string, unknown>> => ({
  clients: [
    {
      client_id: config.clientId,
      client_secret: config.clientSecret,
      redirect_uris: [new URL('/api/identity/oidc/callback', config.publicUrl).href],
      post_logout_redirect_uris: [new URL('/', config.publicUrl).href],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'EdDSA',
    },
  ],
  jwks: { keys: [signingKey(config.clientSecret)] },
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  scopes: ['openid', 'profile'],
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context: Context, form: string) => void (context.body = signOutPage(form)),
      postLogoutSuccessSource: (context: Context) => void (context.body = signedOutPage()),
    },
  },
  findAccount: (_: Context, subject: string) => ({
    accountId: subject,
    claims: () => ({ sub: subject, preferred_username: usernameOf(subject) }),
  }),
  interactions: { url: (_: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
  loadExistingGrant: grantToLuodi,
  ttl: {
    AccessToken: 600,
    AuthorizationCode: 60,
    IdToken: HOUR,
    Interaction: 600,
    Session: 12 * HOUR,
    Grant: 12 * HOUR,
  },
});
