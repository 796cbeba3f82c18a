import { softwareCryptoProvider } from './software-crypto-provider';

const KEY = '0123456789abcdeffedcba9876543210';

describe('software cryptography', () => {
  it('hashes the first example of GB/T 32905 as published', () => {
    expect(softwareCryptoProvider.sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  it('hashes Chinese text as UTF-8', () => {
    expect(softwareCryptoProvider.sm3('落地')).toHaveLength(64);
  });

  it('encrypts the first example of GB/T 32907 as published, and back', () => {
    const cipher = softwareCryptoProvider.sm4EcbEncrypt(KEY, KEY, 'none');
    expect(cipher).toBe('681edf34d206965e86b3e94f536e4246');
    expect(softwareCryptoProvider.sm4EcbDecrypt(KEY, cipher, 'none')).toBe(KEY);
  });

  it('fills and strips the last block', () => {
    const cipher = softwareCryptoProvider.sm4EcbEncrypt(KEY, 'e890bd', 'pkcs#7');
    expect(cipher).toHaveLength(32);
    expect(softwareCryptoProvider.sm4EcbDecrypt(KEY, cipher, 'pkcs#7')).toBe('e890bd');
  });

  it('refuses a key of another length and data without whole blocks', () => {
    expect(() => softwareCryptoProvider.sm4EcbEncrypt('00', KEY, 'none')).toThrow('16 bytes');
    expect(() => softwareCryptoProvider.sm4EcbEncrypt(KEY, 'ab', 'none')).toThrow('whole blocks');
  });
});
