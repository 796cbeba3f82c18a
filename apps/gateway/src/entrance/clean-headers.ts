import type { IncomingMessage } from 'node:http';

/** Headers beginning with these say who somebody is or where a request came from; only we say that inside (S25). */
const OURS = /^(x-|forwarded$|via$|proxy-|true-client-ip$|cf-)/;
/** What a client may tell of itself. */
const ALLOWED = new Set(['x-correlation-id', 'x-requested-with']);

/** Takes out, in both forms Node keeps them, every header that could be believed inside. */
export function cleanHeaders(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (isForeign(name)) delete request.headers[name];
  }
  const raw = request.rawHeaders;
  for (let at = raw.length - 2; at >= 0; at -= 2) {
    if (isForeign(raw[at]?.toLowerCase() ?? '')) raw.splice(at, 2);
  }
}

const isForeign = (name: string): boolean => OURS.test(name) && !ALLOWED.has(name);

/** Sets a header in both forms. */
export function setHeader(request: IncomingMessage, name: string, value: string): void {
  removeHeader(request, name);
  request.headers[name] = value;
  request.rawHeaders.push(name, value);
}

/** Removes a header in both forms. */
export function removeHeader(request: IncomingMessage, name: string): void {
  delete request.headers[name];
  const raw = request.rawHeaders;
  for (let at = raw.length - 2; at >= 0; at -= 2) if (raw[at]?.toLowerCase() === name) raw.splice(at, 2);
}
