import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { register as shared } from 'prom-client';
import type { Policy } from '../../commands';
import { InvalidInput } from '../../http';
import type { Metrics } from '../../telemetry';
import type { ServiceClock } from '../service-clock';
import type { ServiceStatus } from '../service-status';
import '../../http/request';

export interface InternalRoutes {
  readonly live: () => boolean;
  /** Empty when everything a request needs is there; else what is missing. */
  readonly missing: () => Promise<readonly string[]>;
  readonly metrics: Metrics;
  readonly status: () => Promise<ServiceStatus>;
  readonly clock: ServiceClock;
  readonly sandbox: boolean;
  /** Every published version of the work calendar, oldest first. */
  readonly calendars: () => readonly CalendarVersion[];
}

/** A published work calendar, as one of Luodi's own processes asks for it. */
export type CalendarVersion = Pick<Policy, 'version' | 'effectiveFrom' | 'source' | 'content'>;

const OPEN = { config: { luodiPlatform: 'open' } } as const;
const SERVICE = { config: { luodiPlatform: 'service' } } as const;

/** Health and metrics on the service port, never through the gateway; `/internal/*` for Luodi's own processes only. */
export function addInternalRoutes(fastify: FastifyInstance, routes: InternalRoutes): void {
  fastify.get('/health/live', OPEN, (_, reply) => health(reply, routes.live() ? [] : ['no progress']));
  fastify.get('/health/ready', OPEN, async (_, reply) => health(reply, await routes.missing()));
  fastify.get('/metrics', OPEN, async (_, reply) => {
    const own = await routes.metrics.registry.metrics();
    return reply.type(shared.contentType).send(`${own}\n${await shared.metrics()}`);
  });
  fastify.get('/internal/status', SERVICE, () => routes.status());
  fastify.get('/internal/calendar', SERVICE, () => ({ versions: routes.calendars() }));
  if (!routes.sandbox) return;
  fastify.get('/internal/clock', SERVICE, () => clockView(routes.clock));
  fastify.post('/internal/clock', SERVICE, async (request: FastifyRequest) => {
    await routes.clock.set(offsetOf(request.body));
    return clockView(routes.clock);
  });
}

function health(reply: FastifyReply, missing: readonly string[]): FastifyReply {
  return reply.code(missing.length === 0 ? 200 : 503).send({ ok: missing.length === 0, missing });
}

async function clockView(clock: ServiceClock): Promise<Record<string, unknown>> {
  const [now, nextDue] = await Promise.all([clock.now(), clock.nextDue()]);
  return { now, nextDue: nextDue ?? null };
}

function offsetOf(body: unknown): number {
  const offset = typeof body === 'object' && body !== null && 'offsetMs' in body ? body.offsetMs : undefined;
  if (typeof offset === 'number' && Number.isSafeInteger(offset)) return offset;
  const sentence = { zh: '应为整毫秒数', en: 'must be whole milliseconds' };
  throw new InvalidInput([{ code: 'COMMON.INVALID_FIELD', path: 'offsetMs', sentence }]);
}
