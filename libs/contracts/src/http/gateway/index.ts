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

/** A day of the work calendar; `n` numbers the workdays of its year, null on a day off. */
export const CalendarDayView = z.object({
  day: fields.day,
  /** UNPUBLISHED: the year has no notice yet, weekends are kept, every date in it is provisional (CLK-05). */
  kind: z.enum(['WORKDAY', 'MAKEUP', 'WEEKEND', 'HOLIDAY', 'UNPUBLISHED']),
  holiday: z.string().nullable(),
  n: z.number().int().nullable(),
});

/**
 * The days that dates are counted on, for everybody: the login page shows the year. No screen computes a date. Without
 * bounds: this year with the month before and the month after.
 */
export const calendarRoute = defineRoute({
  id: 'getCalendar',
  service: 'gateway',
  method: 'GET',
  path: '/calendar',
  permission: 'anyone',
  summary: { zh: '工作日历', en: 'The work calendar between two days' },
  query: z.strictObject({ from: fields.day.optional(), to: fields.day.optional() }),
  response: z.object({
    today: fields.day,
    version: z.number().int(),
    source: z.string(),
    publishedYears: z.array(z.number().int()),
    /** Years of the asked days without a notice. */
    missingYears: z.array(z.number().int()),
    days: z.array(CalendarDayView),
  }),
  errors: ['COMMON.INVALID_INPUT', 'COMMON.UNAVAILABLE'],
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
  calendarRoute,
  openapiRoute,
  asyncapiRoute,
  liveRoute,
  getClockRoute,
  travelRoute,
];
