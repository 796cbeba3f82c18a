import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '@luodi/platform/commands';
import type { Traveller } from './settle';

const AGAIN_MS = 50;

/**
 * A service that is just restarting is waited for, because the clock of all moves or that of none. After the patience
 * the caller is told COMMON.UNAVAILABLE and may ask again: what was reached stays reached.
 */
export function patient(service: Traveller, patienceMs: number): Traveller {
  const untilReached = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (const until = Date.now() + patienceMs; ; await delay(AGAIN_MS)) {
      try {
        return await ask();
      } catch {
        if (Date.now() > until) throw new Refused([{ code: 'COMMON.UNAVAILABLE', facts: { service: service.name } }]);
      }
    }
  };
  return {
    name: service.name,
    status: () => untilReached(() => service.status()),
    setClock: (offsetMs) => untilReached(() => service.setClock(offsetMs)),
  };
}
