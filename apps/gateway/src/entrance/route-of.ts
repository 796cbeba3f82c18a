import { SERVICES, type Service } from '@luodi/contracts';

/** Where a request goes. `own`: the gateway's own routes; `page`: the status page; `nowhere`: 404. */
export type Way = { readonly to: 'service'; readonly service: Service } | { readonly to: 'own' | 'page' | 'nowhere' };

const NOWHERE: Way = { to: 'nowhere' };
const OWN = new Set([
  '/api/status',
  '/api/calendar',
  '/api/openapi.json',
  '/api/asyncapi.json',
  '/api/live',
  '/api/sandbox/clock',
]);
const SERVICE = /^\/api\/([a-z]+)(\/[^?]*)?$/;
/** Characters and escapes that two parsers read differently: dot segments, backslashes, encoded slashes, NUL (S51). */
const AMBIGUOUS = /\/\.{1,2}(\/|$)|\\|\/\/|%2f|%5c|%2e|%00|[\0\r\n]/i;

/** Services inside may have more: `/internal`, `/metrics` and `/health` of theirs are never reached from here. */
export function routeOf(url: string): Way {
  const path = url.split('?', 1)[0] ?? '';
  if (AMBIGUOUS.test(path)) return NOWHERE;
  if (OWN.has(path)) return { to: 'own' };
  const [, name, rest = ''] = SERVICE.exec(path) ?? [];
  const service = SERVICES.find((known) => known === name);
  if (service) return rest === '/internal' || rest.startsWith('/internal/') ? NOWHERE : { to: 'service', service };
  return path.startsWith('/api') ? NOWHERE : { to: 'page' };
}
