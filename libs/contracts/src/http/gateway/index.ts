import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { SignInState } from '../identity/internal';
import { defineRoute, type RouteContract } from '../../define-route';

const ServiceStatus = z.object({ name: z.string(), up: z.boolean(), detail: z.string().optional() });

/** Paths of the gateway itself lie directly below `/api`. */
export const statusRoute = defineRoute({
  id: 'getStatus',
  service: 'gateway',
  method: 'GET',
  path: '/status',
  permission: 'anyone',
  summary: { zh: '系统状态', en: 'State of the system' },
  response: z.object({
    edition: z.enum(['standalone', 'distributed']),
    sandbox: z.boolean(),
    /** Legal time of the installation. */
    now: fields.instant,
    services: z.array(ServiceStatus),
    /** Ways in: with a password kept here, at the OpenID provider; absent while identity does not answer. */
    signIn: SignInState.optional(),
  }),
});

export const openapiRoute = defineRoute({
  id: 'getOpenapi',
  service: 'gateway',
  method: 'GET',
  path: '/openapi.json',
  permission: 'anyone',
  summary: { zh: 'OpenAPI 文档', en: 'The OpenAPI document' },
  response: z.record(z.string(), z.unknown()),
});

export const asyncapiRoute = defineRoute({
  id: 'getAsyncapi',
  service: 'gateway',
  method: 'GET',
  path: '/asyncapi.json',
  permission: 'anyone',
  summary: { zh: 'AsyncAPI 文档', en: 'The AsyncAPI document' },
  response: z.record(z.string(), z.unknown()),
});

/** Server-sent events of the zones I may read: `event: <type>`, `data: <CloudEvent without actor>`, `id` for `Last-Event-ID`. */
export const liveRoute = defineRoute({
  id: 'getLive',
  service: 'gateway',
  method: 'GET',
  path: '/live',
  permission: 'signed-in',
  summary: { zh: '实时更新', en: 'Live updates' },
  response: z.string(),
  produces: 'text/event-stream',
  errors: ['GATEWAY.TOO_MANY_STREAMS'],
});

const Clock = z.object({ now: fields.instant, day: fields.day, offsetMs: z.number() });

export const getClockRoute = defineRoute({
  id: 'getSandboxClock',
  service: 'gateway',
  method: 'GET',
  path: '/sandbox/clock',
  permission: 'signed-in',
  summary: { zh: '沙盒时钟', en: 'The sandbox clock' },
  response: Clock.extend({
    travelling: z.boolean(),
    to: fields.instant.nullable(),
    stops: z.number().int(),
    nextDueAt: fields.instant.nullable(),
  }),
  errors: ['GATEWAY.NOT_A_SANDBOX'],
});

/** Visits every due moment on the way in order and answers when all is settled. */
export const travelRoute = defineRoute({
  id: 'advanceSandboxClock',
  service: 'gateway',
  method: 'POST',
  path: '/sandbox/clock',
  permission: 'sandbox.travel',
  summary: { zh: '调快沙盒时钟', en: 'Move the sandbox clock forward' },
  body: z.strictObject({ to: z.union([fields.day, fields.instant]) }),
  response: Clock.extend({ stops: z.number().int() }),
  command: false,
  errors: [
    'GATEWAY.NOT_A_SANDBOX',
    'GATEWAY.CLOCK_BACKWARDS',
    'GATEWAY.JOURNEY_TOO_LONG',
    'GATEWAY.TRAVELLING',
    'GATEWAY.NOT_SETTLED',
  ],
});

/** Every route of this part; the controllers must match it one to one. */
export const gatewayRoutes: readonly RouteContract[] = [
  statusRoute,
  openapiRoute,
  asyncapiRoute,
  liveRoute,
  getClockRoute,
  travelRoute,
];
