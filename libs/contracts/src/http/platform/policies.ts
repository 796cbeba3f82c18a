import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import type { Service } from '../../topics';
import { operationOf } from './operation-of';

const kind = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/);
/** A zone, `*` for every zone, or a country for calendars. */
const scope = z.string().regex(/^(\*|[A-Z]{2}|[a-z][a-z0-9-]{1,39})$/);

/** One published version of a rule: immutable, dated, with its source (S149). */
export const PolicyView = z
  .object({
    kind,
    scope,
    version: z.number().int().positive(),
    effectiveFrom: fields.day,
    source: z.string(),
    content: z.unknown(),
  })
  .meta({ id: 'Policy' });

/** Every version of the rules of a service (S149). */
export const listPoliciesRoute = (service: Service) =>
  defineRoute({
    id: operationOf('list', service, 'policies'),
    service,
    method: 'GET',
    path: '/policies',
    permission: 'signed-in',
    summary: { zh: '规则版本列表', en: 'Versions of the rules' },
    query: z.strictObject({ kind: kind.optional(), scope: scope.optional() }),
    response: z.object({ items: z.array(PolicyView) }),
  });

/** Adds a version; none is ever changed (S149). */
export const publishPolicyRoute = (service: Service) =>
  defineRoute({
    id: operationOf('publish', service, 'policy'),
    service,
    method: 'POST',
    path: '/policies',
    permission: 'policy.publish',
    summary: { zh: '发布规则新版本', en: 'Publish a new version of a rule' },
    body: z.strictObject({
      kind,
      scope,
      effectiveFrom: fields.day,
      source: z.string().trim().min(1).max(500),
      content: z.record(z.string().max(100), z.unknown()),
    }),
    response: z.object({
      kind,
      scope,
      version: z.number().int().positive(),
      /** The job that computes anew what was computed from the old version, where there is one. */
      jobId: fields.id.optional(),
    }),
    status: 201,
    errors: ['COMMON.INVALID_INPUT', 'COMMON.NOT_FOUND', 'COMMON.KEY_REUSED'],
  });
