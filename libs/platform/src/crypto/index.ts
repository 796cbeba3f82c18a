export type { CryptoProvider, Sm4Padding } from './crypto-provider';
export { softwareCryptoProvider } from './software-crypto-provider';
