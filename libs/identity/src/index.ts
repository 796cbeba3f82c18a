export { identityService } from './identity.service';
export { INSTALLATION } from './installation';
export { SESSION_COOKIES } from './sessions/session-cookie';
export { TOKEN_AUDIENCE, TOKEN_ISSUER } from './sessions/session.settings';
