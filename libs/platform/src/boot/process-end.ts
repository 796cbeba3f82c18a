import type { Logger } from '../telemetry';

const FORCE_MS = 20_000;

/** P28: after an unhandled rejection nobody knows what is true; log, end, and let the next start continue. */
export function dieOnUnhandled(logger: Logger): void {
  process.on('unhandledRejection', (reason) => {
    logger.fatal({ err: reason }, 'unhandled rejection');
    process.exit(1);
  });
}

/** The exit code is set and Node ends by itself; what hangs is cut off after `forceMs`, 20 s by default (P27). */
export function onStop(logger: Logger, stop: () => Promise<void>, forceMs = FORCE_MS): void {
  let stopping = false;
  const once = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stops');
    setTimeout(() => process.exit(1), forceMs).unref();
    stop().then(
      () => (process.exitCode = 0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not stop cleanly');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
}
