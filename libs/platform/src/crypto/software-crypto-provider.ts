import { sm3, sm4 } from 'sm-crypto';
import type { CryptoProvider, Sm4Padding } from './crypto-provider';

const KEY = /^[0-9a-f]{32}$/i;
const BYTES = /^(?:[0-9a-f]{2})*$/i;
const BLOCK_HEX = 32;

function checked(keyHex: string, dataHex: string, wholeBlocks: boolean): void {
  if (!KEY.test(keyHex)) throw new RangeError('an SM4 key has 16 bytes');
  if (!BYTES.test(dataHex)) throw new RangeError('not hexadecimal bytes');
  if (wholeBlocks && dataHex.length % BLOCK_HEX !== 0) throw new RangeError('not whole blocks of 16 bytes');
}

/** SM3 and SM4 in JavaScript: right by the standards' examples, not certified. */
export const softwareCryptoProvider: CryptoProvider = {
  sm3: (text) => sm3(text),
  sm4EcbEncrypt(keyHex: string, plainHex: string, padding: Sm4Padding): string {
    checked(keyHex, plainHex, padding === 'none');
    // Trap: the library reads a text to encrypt as UTF-8, also when it looks like hexadecimal. Hand it bytes.
    return sm4.encrypt([...Buffer.from(plainHex, 'hex')], keyHex, { mode: 'ecb', padding });
  },
  sm4EcbDecrypt(keyHex: string, cipherHex: string, padding: Sm4Padding): string {
    checked(keyHex, cipherHex, true);
    return Buffer.from(sm4.decrypt(cipherHex, keyHex, { mode: 'ecb', padding, output: 'array' })).toString('hex');
  },
};
