/** Who signs access tokens, and for whom: every verifier of the installation is set to the same two names. */
export const TOKEN_ISSUER = 'luodi';
export const TOKEN_AUDIENCE = 'luodi-api';

/** Seconds an access token lives: a right that was taken back ends with it even where revocation cannot be asked. */
export const TOKEN_SECONDS = 600;

/** Milliseconds a sign-in lives. */
export const SESSION_MS = 12 * 3_600_000;
