import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { derivedId } from './derived-id';

/** The layout of RFC 9562, written the slow way. */
function versionFive(text: string): string {
  const bytes = createHash('sha1').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

it('is a version 5 uuid of its parts, the same for the same parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      (parts) => derivedId(...parts) === versionFive(parts.join('\u0000')),
    ),
  );
});

it('keeps its parts apart', () => {
  expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
});
