import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import type { Service } from '../../topics';
import { operationOf } from './operation-of';

/** Long work and how far it is. */
export const JobView = z
  .object({
    id: fields.id,
    kind: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    percent: z.number().min(0).max(100),
    note: z.string().nullable(),
    result: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'Job' });

/** Progress of a long task of a service. */
export const getJobRoute = (service: Service) =>
  defineRoute({
    id: operationOf('get', service, 'job'),
    service,
    method: 'GET',
    path: '/jobs/{id}',
    permission: 'signed-in',
    summary: { zh: '后台任务进度', en: 'Progress of a long task' },
    params: z.strictObject({ id: fields.id }),
    response: JobView,
    errors: ['COMMON.NOT_FOUND'],
  });
