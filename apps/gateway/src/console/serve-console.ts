import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '@luodi/platform/http';
import type { ConsoleFiles } from './console-files';

const NONCE = '__CSP_NONCE__';

/**
 * What a page of the console may do: run our scripts, talk to our origin, show our pictures. Styles are ours or carry the
 * nonce of this one answer (S72); attributes of style are allowed because a drawing is placed by them.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A path without a file name is a page of the console; the console finds out which. */
const isPage = (path: string): boolean => !/\.[a-z0-9]+$/i.test(path);

/** Answers a path of the console; false where there is nothing of it. */
export async function serveConsole(
  files: ConsoleFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = await files.find(path, String(request.headers['accept-encoding'] ?? ''));
  if (file) {
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': file.type,
      'content-length': file.body.length,
      vary: 'accept-encoding',
      'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(file.encoding && { 'content-encoding': file.encoding }),
    });
    response.end(file.body);
    return true;
  }
  if (!isPage(path)) return false;
  const nonce = randomBytes(18).toString('base64');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-security-policy': policy(nonce),
    'content-type': 'text/html; charset=utf-8',
  });
  response.end(files.page.replaceAll(NONCE, nonce));
  return true;
}
