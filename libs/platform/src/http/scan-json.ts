/** Limits no honest request of Luodi comes near (S42). */
export const JSON_LIMITS = { depth: 32, values: 20_000 } as const;

/** Why a body was refused before it was parsed; `TOO_LARGE` is answered 413, everything else 400. */
export type JsonFault = 'DEPTH' | 'TOO_LARGE' | 'DUPLICATE_KEY' | 'FORBIDDEN_KEY' | 'NUMBER' | 'CHARACTER' | 'SYNTAX';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** U+0000 and half a surrogate pair: no database keeps them as text (an escape is the only way to send them). */
const UNKEEPABLE = /\0|\p{Surrogate}/u;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * One pass over the text that finds what `JSON.parse` would swallow: nesting and size bombs, a key given twice, keys
 * that reach prototypes (S41), numbers that would change silently (S43: `1e309`, `99999999999999999999`), characters that no text may hold. Shape is
 * left to `JSON.parse`, so that the two never disagree about what is JSON.
 */
export function scanJson(text: string): JsonFault | undefined {
  const keysOf: (Set<string> | undefined)[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      const end = endOfString(text, at);
      if (end < 0) return 'SYNTAX';
      const fault = textFault(text, at, end) ?? keyFault(text, at, end, keysOf.at(-1));
      if (fault) return fault;
      at = end;
    } else if (char === 0x7b || char === 0x5b) {
      if (keysOf.push(char === 0x7b ? new Set() : undefined) > JSON_LIMITS.depth) return 'DEPTH';
    } else if (char === 0x7d || char === 0x5d) {
      keysOf.pop();
    } else if (char === 0x2c) {
      if ((values += 1) > JSON_LIMITS.values) return 'TOO_LARGE';
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0];
      if (number === undefined) return 'SYNTAX';
      if (!keepsItsValue(number)) return 'NUMBER';
      at += number.length - 1;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

function textFault(text: string, start: number, end: number): JsonFault | undefined {
  const literal = text.slice(start, end + 1);
  return literal.includes('\\u') && UNKEEPABLE.test(decoded(literal) ?? '') ? 'CHARACTER' : undefined;
}

/** A string is a key when a colon follows it and the innermost bracket is an object. */
function keyFault(text: string, start: number, end: number, keys: Set<string> | undefined): JsonFault | undefined {
  if (!keys) return undefined;
  let next = end + 1;
  while (text.charCodeAt(next) <= 0x20) next += 1;
  if (text.charCodeAt(next) !== 0x3a) return undefined;
  const key = decoded(text.slice(start, end + 1));
  if (key === undefined) return 'SYNTAX';
  if (FORBIDDEN.has(key)) return 'FORBIDDEN_KEY';
  if (keys.has(key)) return 'DUPLICATE_KEY';
  keys.add(key);
  return undefined;
}

/** An escaped spelling (`\\u005f_proto__`) is the same key as the plain one. */
function decoded(literal: string): string | undefined {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

function keepsItsValue(literal: string): boolean {
  const value = Number(literal);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
