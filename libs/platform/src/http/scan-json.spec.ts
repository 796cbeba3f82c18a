import fc from 'fast-check';
import { JSON_LIMITS, scanJson } from './scan-json';

it('lets every honest document through', () => {
  // PostgreSQL holds neither U+0000 nor half a surrogate pair: such text is refused at the door.
  const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\u0000') && one.isWellFormed());
  const keys = text.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
  const honest = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  })).value;
  fc.assert(
    fc.property(
      honest,
      fc.boolean(),
      (value, pretty) => scanJson(JSON.stringify(value, null, pretty ? 2 : 0)) === undefined,
    ),
  );
});

it('finds a key given twice wherever it stands and however it is spelled', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer({ min: 0, max: JSON_LIMITS.depth - 2 }), (key, depth) => {
      const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
      const inner = `{"${key}":1,"${escaped}" :2}`;
      return scanJson('['.repeat(depth) + inner + ']'.repeat(depth)) === 'DUPLICATE_KEY';
    }),
  );
});

it.each([
  ['{"a":{"b":1},"b":2}', undefined],
  ['{"a":"__proto__"}', undefined],
  ['["a","a"]', undefined],
  ['{"a":"x\\\\","a":1}', 'DUPLICATE_KEY'],
  ['{"a":"x\\",\\"a\\":"}', undefined],
  ['{"constructor":1}', 'FORBIDDEN_KEY'],
  ['[1e15]', undefined],
  ['[1e308]', 'NUMBER'],
  ['[1e309]', 'NUMBER'],
  ['[9007199254740991]', undefined],
  ['[9007199254740993]', 'NUMBER'],
  ['[-]', 'SYNTAX'],
  ['["open', 'SYNTAX'],
])('%s → %s', (text, fault) => expect(scanJson(text)).toBe(fault));

/** The least of several tries, so that a busy machine counts for little; milliseconds, never quite nothing. */
function costOf(text: string): number {
  const tries = Array.from({ length: 7 }, () => {
    const started = performance.now();
    scanJson(text);
    return performance.now() - started;
  });
  return Math.max(0.02, Math.min(...tries));
}

it.each([
  ['escaped quotes', (n: number) => '"\\'.repeat(n)],
  ['open brackets', (n: number) => '{'.repeat(n)],
  ['backslashes', (n: number) => `"${'\\\\'.repeat(n)}`],
  ['signs', (n: number) => '-'.repeat(n)],
  ['digits', (n: number) => '1'.repeat(n)],
])('S50: eight times as many %s cost about eight times as much, not sixty-four', (_, hostile) => {
  expect(costOf(hostile(40_000)) / costOf(hostile(5_000))).toBeLessThan(32);
});

it('refuses what no text can keep, in names and values: U+0000 and half a pair; the written escape is only text', () => {
  for (const text of ['{"a":"\\u0000"}', '{"\\u0000a":1}', '["\\ud800"]', '["\\udc00\\ud800"]'])
    expect(scanJson(text)).toBe('CHARACTER');
  for (const text of ['["\\\\u0000"]', '["\\ud842\\udfb7"]', '["\\u4e2d"]']) expect(scanJson(text)).toBeUndefined();
});
