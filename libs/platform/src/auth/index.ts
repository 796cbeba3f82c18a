export type { Caller } from './caller';
export { authenticate, type AuthPorts } from './authenticate';
export { isService, SERVICE_TOKEN_HEADER } from './service-identity';
export { InMemorySessionRegistry, type Revocations, type SessionRegistry } from './session-registry';
export { PolledSessionRegistry } from './polled-session-registry';
export { ACCESS_TOKEN_TYPE, TokenClaims } from './token-claims';
export { issueToken, type TokenIssuerOptions } from './token-issuer';
export { TokenRefused, TokenVerifier, type TokenAlgorithm, type TokenVerifierOptions } from './token-verifier';
