import pino, { type Logger } from 'pino';
import { masked } from './masked';

/** Paths that never reach a log line (S82); values of input are not logged at all. */
const REDACTED = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  '*.authorization',
  '*.cookie',
  '*.password',
  '*.secret',
  '*.token',
  'headers["x-luodi-service-token"]',
  'err.config',
  'err.connectionString',
];

/** One structured line per event on stdout. */
export const createLogger = (service: string, level: string): Logger =>
  pino({
    name: service,
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[redacted]' },
    hooks: { streamWrite: masked },
  });

/** For tests and tools that have nothing to say. */
export const silentLogger = (): Logger => pino({ level: 'silent' });

export type { Logger };
