import type { BusStatus } from '../messaging';
import type { Logger } from '../telemetry';

const LOOK_MS = 5000;

export interface WatchdogOptions {
  readonly status: () => BusStatus;
  readonly logger: Logger;
  /** Ends the process by default. */
  readonly end?: () => void;
  readonly lookMs?: number;
}

/**
 * Ends the process when its consumers make no progress at two looks in a row (P04, F32): whoever supervises it starts a
 * fresh one, while a process that lives on and consumes nothing is noticed by nobody. Returns what stops the watching.
 */
export function watchProgress({
  status,
  logger,
  end = () => process.exit(1),
  lookMs = LOOK_MS,
}: WatchdogOptions): () => void {
  let missed = 0;
  const timer = setInterval(() => {
    const { progressing, detail } = status();
    missed = progressing ? 0 : missed + 1;
    if (missed < 2) return;
    clearInterval(timer);
    logger.fatal({ detail }, 'makes no progress');
    end();
  }, lookMs);
  timer.unref();
  return () => clearInterval(timer);
}
