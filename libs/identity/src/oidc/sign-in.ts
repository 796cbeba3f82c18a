/** The OpenID provider as this installation knows it. */
export interface OidcSettings {
  readonly issuer: string;
  /** Where the provider is reached from inside, when browsers reach it elsewhere. */
  readonly internalUrl?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the user name of the person in Luodi. */
  readonly claim: string;
  readonly redirectUri: string;
  readonly afterLogoutUri: string;
}

/** How people sign in: with a password of Luodi's own, at an OpenID provider, or both. */
export interface SignIn {
  readonly local: boolean;
  readonly oidc?: OidcSettings;
  /** How long a sign-in lives, milliseconds; default: twelve hours. */
  readonly sessionMs?: number;
}

/** What the standalone edition does. */
export const LOCAL_ONLY: SignIn = { local: true };

/** Injection token of {@link SignIn}; the composition provides it. */
export const SIGN_IN = Symbol('sign-in');
