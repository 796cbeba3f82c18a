import { canonicalJson } from './canonical-json';
import { CHAIN_START, nextLink, sha256Hex, verifyChain, type ChainLink } from './hash-chain';

const chainOf = (...contents: string[]): ChainLink[] => {
  const links: ChainLink[] = [];
  for (const content of contents) links.push(nextLink(links.at(-1) ?? null, { content }));
  return links;
};

describe('canonical JSON', () => {
  it('writes the same facts as the same text, whatever the order of the keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '亩' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"亩","d":null}]}',
    );
    expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }));
  });

  it('refuses numbers that do not read the same everywhere', () => {
    expect(() => canonicalJson(0.1)).toThrow(RangeError);
    expect(() => canonicalJson(2 ** 53)).toThrow(RangeError);
  });
});

describe('a hash chain', () => {
  it('uses SHA-256 as published', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('begins with zeros and verifies as written', () => {
    const links = chainOf('signed', 'admitted', 'passed');
    expect(links[0]?.previousHash).toBe(CHAIN_START);
    expect(verifyChain(links)).toBeNull();
    expect(verifyChain(links.slice(1), links[0] ?? null)).toBeNull();
  });

  it('shows where an entry was changed, removed or re-written with a new hash', () => {
    const links = chainOf('signed', 'admitted', 'passed');
    const changed = links.map((link) => (link.sequence === 2 ? { ...link, content: { content: 'rejected' } } : link));
    const forged = links.map((link) =>
      link.sequence === 2 ? nextLink(links[0] ?? null, { content: 'rejected' }) : link,
    );
    expect(verifyChain(changed)).toEqual({ sequence: 2, kind: 'HASH' });
    expect(verifyChain(forged)).toEqual({ sequence: 3, kind: 'PREVIOUS_HASH' });
    expect(verifyChain(links.filter(({ sequence }) => sequence !== 2))).toEqual({ sequence: 2, kind: 'SEQUENCE' });
  });
});
