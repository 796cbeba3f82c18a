import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { SessionView } from './session';

/**
 * Between processes of Luodi only: the gateway never passes `/api/<service>/internal/*` from outside, and each call
 * carries the token of the installation. Not part of the public document.
 */
export const revocationsRoute = defineRoute({
  id: 'getRevocations',
  service: 'identity',
  method: 'GET',
  path: '/internal/revoked',
  permission: 'anyone',
  summary: { zh: '已失效会话', en: 'Sessions and people whose older tokens no longer count' },
  response: z.object({
    /** Sessions ended while one of their tokens may still live. */
    sessions: z.array(fields.id),
    /** Lowest token version still good, per person whose rights ever changed (S08). */
    versions: z.record(z.string(), z.number().int()),
  }),
});

/** The gateway turns the browser's cookie into a bearer for the services. */
export const exchangeCookieRoute = defineRoute({
  id: 'exchangeCookie',
  service: 'identity',
  method: 'POST',
  path: '/internal/session/exchange',
  permission: 'anyone',
  summary: { zh: '会话换取令牌', en: 'Exchange a session cookie for an access token' },
  body: z.strictObject({ cookie: z.string().min(1).max(200) }),
  response: SessionView,
  command: false,
  errors: ['IDENTITY.SESSION_ENDED'],
});

/**
 * S14: a fresh installation has no account; the first is a security administrator with a generated password. Whoever
 * installs generates and keeps it before asking, so that an installation that was cut off between the two loses nothing.
 */
export const firstAdministratorRoute = defineRoute({
  id: 'addFirstAdministrator',
  service: 'identity',
  method: 'POST',
  path: '/internal/first-administrator',
  permission: 'anyone',
  summary: { zh: '首个安全管理员', en: 'The first security administrator' },
  body: z.strictObject({ password: z.string().min(20).max(100) }),
  response: z.object({ created: z.boolean(), username: z.string() }),
  command: false,
});

/** How people sign in to this installation. */
export const SignInState = z.object({
  local: z.boolean(),
  provider: z.boolean(),
  /** Whether the provider was found; absent without one. */
  providerUp: z.boolean().optional(),
});

/** For the gateway's status. */
export const signInStateRoute = defineRoute({
  id: 'getSignInState',
  service: 'identity',
  method: 'GET',
  path: '/internal/sign-in',
  permission: 'anyone',
  summary: { zh: '登录方式', en: 'Ways to sign in' },
  response: SignInState,
});

/** A refusal as the process that refused tells it; equal ones of a minute come as a number. */
export const DenialInput = z.strictObject({
  /** Wall clock, milliseconds. */
  at: z.number().int(),
  service: z.string().max(40),
  method: z.string().max(10),
  path: z.string().max(300),
  status: z.number().int(),
  code: z.string().max(80),
  personId: z.string().max(100).optional(),
  zone: z.string().max(100).optional(),
  from: z.string().max(100).optional(),
  times: z.number().int().positive(),
});

/** S85: what services refuse stands in the one audit record. A batch that is sent again is the same batch. */
export const recordDenialsRoute = defineRoute({
  id: 'recordDenials',
  service: 'identity',
  method: 'POST',
  path: '/internal/denials',
  permission: 'anyone',
  summary: { zh: '记录被拒绝的访问', en: 'Record refusals' },
  body: z.strictObject({ batchId: z.uuid(), denials: z.array(DenialInput).min(1).max(200) }),
  response: z.object({ recorded: z.number().int() }),
  command: false,
});
