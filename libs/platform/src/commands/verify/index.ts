export { verifyStreams, type Verified } from './verify-streams';
export type { Fault, VerifyReport } from './fault';
