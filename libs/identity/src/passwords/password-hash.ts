import { createHash, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of scrypt: 16 MiB and some 30 ms for each guess. */
const COST = { N: 16_384, r: 8, p: 1 };
const LENGTH = 32;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );

/**
 * Hashes a password. The salt comes from what is unique about this request, so that a repeated request is the same
 * command; a salt has to differ, not to be secret.
 */
export async function hashPassword(password: string, uniqueTo: string): Promise<string> {
  const salt = createHash('sha256').update(`luodi:salt:${uniqueTo}`).digest().subarray(0, 16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

/** A hash nobody has the password of: names that nobody has take as long as those that somebody has (S12). */
const NOBODYS = `scrypt$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(LENGTH).toString('base64url')}`;

/** Compares in constant time; without a hash it takes as long and is false (S12). */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? NOBODYS).split('$');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  return given.length === expected.length && timingSafeEqual(given, expected) && hash !== undefined;
}
