import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DenialSink } from '../auth';
import './request';

/** These stand in the audit record already, as events of the attempt itself. */
const RECORDED_ELSEWHERE = ['IDENTITY.BAD_CREDENTIALS', 'IDENTITY.SESSION_ENDED', 'IDENTITY.OIDC_UNKNOWN_PERSON'];

/**
 * Whether an answer is a refusal for the audit record: the wrong role, a refused token or service, a locked name, and
 * every thing asked for by its id that is not there: it may be there in another zone, and the two look alike (S16, S19).
 */
function isDenial(request: FastifyRequest, status: number): boolean {
  const code = request.luodiRefusal;
  if (code === undefined || RECORDED_ELSEWHERE.includes(code)) return false;
  const { luodi, luodiPlatform } = request.routeOptions.config;
  if (status === 403) return true;
  if (status === 401)
    return (
      code !== 'COMMON.UNAUTHENTICATED' || luodiPlatform === 'service' || request.headers.authorization !== undefined
    );
  if (status === 404) return request.luodiCaller !== undefined && luodi?.params !== undefined;
  return code === 'IDENTITY.LOCKED';
}

const LONGEST_PATH = 300;

/** After the answer has left: who was refused what, and from where. The gateway says from where, or the socket does. */
export const noteDenials =
  (service: string, denials: DenialSink) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isDenial(request, reply.statusCode)) return;
    const from = request.headers['x-forwarded-for'];
    const caller = request.luodiCaller;
    denials.note({
      at: Date.now(),
      service,
      method: request.method,
      path: (request.url.split('?', 1)[0] ?? '').slice(0, LONGEST_PATH),
      status: reply.statusCode,
      code: request.luodiRefusal ?? '',
      from: typeof from === 'string' ? from : request.ip,
      ...(caller && { personId: caller.actor.personId, zone: caller.zone }),
    });
  };
