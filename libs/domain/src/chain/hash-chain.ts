import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson, type CanonicalValue } from './canonical-json';

/** What the first entry of a chain points back to. */
export const CHAIN_START = '0'.repeat(64);

/** One link: its place, what it says, the hash before it and its own (hexadecimal SHA-256). */
export interface ChainLink {
  readonly sequence: number;
  readonly content: CanonicalValue;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain breaks: the first link that does not fit, and how. */
export interface ChainBreak {
  readonly sequence: number;
  readonly kind: 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH';
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The hash of a link: over its place, the hash before it and its content, so none of them can change unseen. */
export const linkHash = (sequence: number, previousHash: string, content: CanonicalValue): string =>
  sha256Hex(canonicalJson({ content, previousHash, sequence }));

/** The link that follows another, or begins a chain (sequence 1). */
export function nextLink(previous: Pick<ChainLink, 'sequence' | 'hash'> | null, content: CanonicalValue): ChainLink {
  const sequence = (previous?.sequence ?? 0) + 1;
  const previousHash = previous?.hash ?? CHAIN_START;
  return { sequence, content, previousHash, hash: linkHash(sequence, previousHash, content) };
}

/**
 * Verifies links in order, from the beginning or after a link that was verified before; null when nothing is broken.
 * The console does the same as the service, with the same function (ADR 0002).
 */
export function verifyChain(
  links: Iterable<ChainLink>,
  after: Pick<ChainLink, 'sequence' | 'hash'> | null = null,
): ChainBreak | null {
  let sequence = after?.sequence ?? 0;
  let previousHash = after?.hash ?? CHAIN_START;
  for (const link of links) {
    sequence++;
    if (link.sequence !== sequence) return { sequence, kind: 'SEQUENCE' };
    if (link.previousHash !== previousHash) return { sequence, kind: 'PREVIOUS_HASH' };
    if (link.hash !== linkHash(sequence, previousHash, link.content)) return { sequence, kind: 'HASH' };
    previousHash = link.hash;
  }
  return null;
}
