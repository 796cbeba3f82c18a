import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';

const Username = z.string().trim().min(2).max(64);
const Password = z.string().min(1).max(200);

/** One unit × zone × role a person can act in (S143). */
export const AssignmentView = z.object({
  zone: fields.zone,
  departmentId: z.string(),
  roles: z.array(z.string()),
});

/** Whom somebody stands in for, as offered at login (ACT-12). */
export const StandInView = z.object({
  principalId: fields.id,
  principalName: z.string(),
  zone: fields.zone,
  to: fields.day,
});

/** A signed-in person with a fresh access token (EdDSA, ten minutes). */
export const SessionView = z.object({
  accessToken: z.string(),
  tokenType: z.literal('Bearer'),
  /** Seconds until the access token ends; the session itself lives twelve hours. */
  expiresIn: z.number().int().positive(),
  sessionId: fields.id,
  personId: fields.id,
  name: z.string(),
  zone: fields.zone,
  departmentId: z.string(),
  roles: z.array(z.string()),
  readableZones: z.array(fields.zone),
  firmCreditCode: fields.creditCode.optional(),
  onBehalfOf: fields.id.optional(),
  assignments: z.array(AssignmentView),
  standsInFor: z.array(StandInView),
});
export type SessionView = z.infer<typeof SessionView>;

/** S12: five failures lock the name for a while, known or not; the answer never tells which was wrong. */
export const loginRoute = defineRoute({
  id: 'startSession',
  service: 'identity',
  method: 'POST',
  path: '/session',
  permission: 'anyone',
  summary: { zh: '登录', en: 'Sign in' },
  body: z.strictObject({ username: Username, password: Password, zone: fields.zone.optional() }),
  response: SessionView,
  status: 201,
  command: false,
  errors: ['IDENTITY.BAD_CREDENTIALS', 'IDENTITY.LOCKED', 'IDENTITY.LOCAL_LOGIN_CLOSED', 'IDENTITY.NOT_ASSIGNED'],
});

/** S10: the token of an ended session is refused within five seconds. */
export const logoutRoute = defineRoute({
  id: 'endSession',
  service: 'identity',
  method: 'DELETE',
  path: '/session',
  permission: 'signed-in',
  summary: { zh: '退出登录', en: 'Sign out' },
  response: z.object({
    ended: z.literal(true),
    /** Whoever came through the OpenID provider goes here to end the sign-in there too. */
    continueAt: z.url().optional(),
  }),
  command: false,
});

/** Who am I, where, and what may I do: the console asks this first. */
export const meRoute = defineRoute({
  id: 'getMe',
  service: 'identity',
  method: 'GET',
  path: '/me',
  permission: 'signed-in',
  summary: { zh: '当前用户', en: 'The signed-in person' },
  response: SessionView.omit({ accessToken: true, tokenType: true, expiresIn: true }).extend({
    permissions: z.array(z.string()),
  }),
});

/** Moves the session to another assignment, or into the place of somebody who named me as stand-in (ACT-12). */
export const switchZoneRoute = defineRoute({
  id: 'switchZone',
  service: 'identity',
  method: 'POST',
  path: '/session/zone',
  permission: 'signed-in',
  summary: { zh: '切换园区或代理身份', en: 'Switch zone, or act as a stand-in' },
  body: z.strictObject({
    zone: fields.zone,
    departmentId: z.string().max(60).optional(),
    onBehalfOf: fields.id.optional(),
  }),
  response: SessionView,
  command: false,
  errors: ['IDENTITY.NOT_ASSIGNED', 'IDENTITY.NOT_DELEGATED', 'IDENTITY.SESSION_ENDED'],
});

export const changePasswordRoute = defineRoute({
  id: 'changePassword',
  service: 'identity',
  method: 'POST',
  path: '/me/password',
  permission: 'signed-in',
  summary: { zh: '修改密码', en: 'Change my password' },
  body: z.strictObject({ current: Password, next: Password }),
  response: z.object({ changed: z.literal(true) }),
  errors: ['IDENTITY.BAD_CREDENTIALS', 'IDENTITY.PASSWORD_WEAK'],
});

/** Public keys of the access tokens; during a rotation two are valid. */
export const jwksRoute = defineRoute({
  id: 'getJwks',
  service: 'identity',
  method: 'GET',
  path: '/jwks',
  permission: 'anyone',
  summary: { zh: '令牌公钥', en: 'Public keys of access tokens' },
  response: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
});

/** A new signing key; the one before stays valid until the next rotation (S91). */
export const rotateKeysRoute = defineRoute({
  id: 'rotateSigningKey',
  service: 'identity',
  method: 'POST',
  path: '/signing-keys',
  permission: 'admin.people',
  summary: { zh: '轮换签名密钥', en: 'Rotate the signing key' },
  response: z.object({ keyId: z.string(), valid: z.array(z.string()) }),
  status: 201,
});

/** A page of ours to go to after signing in: one slash first, so that it never leads to another site (S48). */
const OwnPage = z
  .string()
  .max(500)
  .regex(/^\/(?:[\x21-\x2e\x30-\x5b\x5d-\x7e][\x21-\x5b\x5d-\x7e]*)?$/);

/** Sends the browser to the OpenID provider (26.1); 404 where none is configured. */
export const oidcLoginRoute = defineRoute({
  id: 'startOidcLogin',
  service: 'identity',
  method: 'GET',
  path: '/oidc/login',
  permission: 'anyone',
  summary: { zh: '统一身份认证登录', en: 'Sign in with the OpenID provider' },
  query: z.strictObject({ to: OwnPage.optional() }),
  response: z.object({ location: z.string() }),
  status: 302,
  errors: ['COMMON.NOT_FOUND', 'COMMON.UNAVAILABLE'],
});

/** RFC 6749, Appendix A: what a provider sends back is printable ASCII, so that all of it fits into a request's head. */
const visible = (most: number) => z.string().regex(new RegExp(`^[\\x20-\\x7e]{0,${most}}$`));

export const oidcCallbackRoute = defineRoute({
  id: 'finishOidcLogin',
  service: 'identity',
  method: 'GET',
  path: '/oidc/callback',
  permission: 'anyone',
  summary: { zh: '统一身份认证回调', en: 'Return from the OpenID provider' },
  query: z.strictObject({
    code: visible(2000).optional(),
    state: visible(200).optional(),
    iss: visible(300).optional(),
    session_state: visible(300).optional(),
    error: visible(100).optional(),
    error_description: z.string().max(500).optional(),
  }),
  response: z.object({ location: z.string() }),
  status: 302,
  errors: [
    'IDENTITY.OIDC_FAILED',
    'IDENTITY.OIDC_UNKNOWN_PERSON',
    'IDENTITY.NOT_ASSIGNED',
    'COMMON.NOT_FOUND',
    'COMMON.UNAVAILABLE',
  ],
});
