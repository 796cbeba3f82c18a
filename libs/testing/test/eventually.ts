import { setTimeout as delay } from 'node:timers/promises';

/** Waits until `check` holds; its last failure is the error. */
export async function eventually<T>(check: () => T | Promise<T>, limitMs = 20_000): Promise<T> {
  for (const end = performance.now() + limitMs; ; await delay(20)) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}
