declare module 'sm-crypto' {
  export function sm3(input: string): string;
  export const sm4: {
    encrypt(plain: readonly number[], keyHex: string, options: { mode: 'ecb'; padding: 'none' | 'pkcs#7' }): string;
    decrypt(
      cipherHex: string,
      keyHex: string,
      options: { mode: 'ecb'; padding: 'none' | 'pkcs#7'; output: 'array' },
    ): readonly number[];
  };
}
