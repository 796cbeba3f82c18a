import { createHmac, timingSafeEqual } from 'node:crypto';

export type CursorValue = string | number | null;

/**
 * A keyset cursor as an opaque, signed string (S76). `list` names the list with its filters: a cursor of one list does
 * not open another.
 */
export function signCursor(secret: string, list: string, values: readonly CursorValue[]): string {
  const body = Buffer.from(JSON.stringify(values)).toString('base64url');
  return `${body}.${signature(secret, list, body).toString('base64url')}`;
}

/** The values of a cursor we signed for this list; `undefined` for every other string. */
export function readCursor(secret: string, list: string, cursor: string): readonly CursorValue[] | undefined {
  const [body, signed, ...rest] = cursor.split('.');
  if (!body || !signed || rest.length) return undefined;
  const expected = signature(secret, list, body);
  const given = Buffer.from(signed, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as CursorValue[];
}

const signature = (secret: string, list: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${list}\0${body}`).digest().subarray(0, 16);
