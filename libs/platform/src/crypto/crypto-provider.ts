/** How the last block of SM4 is filled: not at all (the data has whole blocks), or by PKCS#7. */
export type Sm4Padding = 'none' | 'pkcs#7';

/**
 * Commercial cryptography behind a door: the shipped implementation is software and not a certified module, so that a
 * 密评 installation puts its certified device here (regulation 9.3).
 */
export interface CryptoProvider {
  /** SM3 of a text in UTF-8, hexadecimal (GB/T 32905—2016). */
  sm3(text: string): string;
  /** SM4 in ECB mode; key and data hexadecimal (GB/T 32907—2016). */
  sm4EcbEncrypt(keyHex: string, plainHex: string, padding: Sm4Padding): string;
  /** The way back. */
  sm4EcbDecrypt(keyHex: string, cipherHex: string, padding: Sm4Padding): string;
}
