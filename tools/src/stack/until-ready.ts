import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 90_000;

/** Waits until the gateway says that every service answers. Rejects after a minute and a half. */
export async function untilReady(url: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await delay(200)) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error(`the services are not ready after ${PATIENCE_MS / 1000} s; look into the logs`);
}
