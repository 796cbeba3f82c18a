import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import type { Service } from '../../topics';
import { operationOf } from './operation-of';

/** An event that could not be handled, or that waits behind one; its content is not shown (P37). */
export const ParkedView = z
  .object({
    id: z.string(),
    topic: z.string(),
    partition: z.number().int(),
    offset: z.string(),
    source: z.string().nullable(),
    projectId: fields.id.nullable(),
    sequence: z.number().int().nullable(),
    eventId: fields.id.nullable(),
    type: z.string().nullable(),
    cause: z.string(),
    reason: z.string(),
    attempts: z.number().int(),
    at: fields.instant,
  })
  .meta({ id: 'ParkedEvent' });

const parkedId = z.string().regex(/^[1-9]\d{0,17}$/);

/** What waits for a person at a service (P37). */
export const listParkedRoute = (service: Service) =>
  defineRoute({
    id: operationOf('list', service, 'parked-events'),
    service,
    method: 'GET',
    path: '/parked',
    permission: 'parked.replay',
    summary: { zh: '搁置事件列表', en: 'Events that wait for a person' },
    query: z.strictObject({ after: parkedId.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: z.object({
      items: z.array(ParkedView),
      total: z.number().int().nonnegative(),
      next: parkedId.nullable(),
    }),
  });

/** Hands the parked events of a project to its handlers again, in order. */
export const replayParkedRoute = (service: Service) =>
  defineRoute({
    id: operationOf('replay', service, 'parked-events'),
    service,
    method: 'POST',
    path: '/parked/{id}/replay',
    permission: 'parked.replay',
    summary: { zh: '重放该项目的搁置事件', en: 'Replay the parked events of its project' },
    params: z.strictObject({ id: parkedId }),
    response: z.object({
      replayed: z.number().int().nonnegative(),
      stillParked: z.number().int().nonnegative(),
      reason: z.string().optional(),
    }),
    errors: ['COMMON.NOT_FOUND', 'COMMON.NOT_REPLAYABLE'],
  });
