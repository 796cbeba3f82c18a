export { identityService } from './identity.service';
export { INSTALLATION } from './installation';
export { signInConfig, signInOf, type SignInSettings } from './oidc/sign-in.config';
export { SIGN_IN, type OidcSettings, type SignIn } from './oidc/sign-in';
export { OIDC_COOKIES } from './oidc/sealed-cookies';
export { SESSION_COOKIES } from './sessions/session-cookie';
export { TOKEN_AUDIENCE, TOKEN_ISSUER } from './sessions/session.settings';
