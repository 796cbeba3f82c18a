import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from '../telemetry';
import type { Parts } from './service-parts';

/** The longest a stop may take before the rest is cut off (P27). */
const PATIENCE_MS = 20_000;

/**
 * Stops in the order that loses nothing (P16, P27): no new work, what is in flight finishes, what was committed is
 * published as far as it goes, pools last. Whatever hangs is named in the log and left behind after 20 s.
 */
export async function shutDown(app: NestFastifyApplication, parts: Parts, logger: Logger): Promise<void> {
  parts.isClosing = true;
  parts.isReady = false;
  const steps: readonly (readonly [string, () => Promise<unknown> | undefined])[] = [
    ['consumers', () => parts.events.close()],
    ['deadlines', () => parts.sweeper.stop()],
    ['running jobs', () => parts.runner.stop()],
    ['retention', () => parts.retention.stop()],
    ['wakers', () => parts.wakers.close()],
    ['http', () => closeHttp(app)],
    ['commands', () => parts.commands.stop()],
    ['relay', () => parts.relay.stop()],
    ['jobs', () => parts.jobs.close()],
    ['policies', () => parts.policies.close()],
    ['reads', () => parts.reads.close()],
    ['clock', () => parts.clock.close()],
    ['health', () => parts.health.close()],
  ];
  const abort = new AbortController();
  let at = '';
  const tooLong = delay(PATIENCE_MS, 'late', { signal: abort.signal, ref: false }).catch(() => 'done');
  const stopAll = async (): Promise<'done'> => {
    for (const [name, stop] of steps) {
      at = name;
      await Promise.resolve(stop()).catch((error: unknown) => logger.error({ err: error, step: name }, 'stop failed'));
    }
    return 'done';
  };
  if ((await Promise.race([stopAll(), tooLong])) === 'late') logger.error({ step: at }, 'did not stop in time');
  abort.abort();
}

/** Connections that were busy when the closing began go idle later; kept-alive ones must not hold up the end. */
async function closeHttp(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  const sweeping = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await app.close();
  } finally {
    clearInterval(sweeping);
  }
}
