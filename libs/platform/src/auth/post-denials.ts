import { randomUUID } from 'node:crypto';
import { DenialLog } from './denial-log';
import { SERVICE_TOKEN_HEADER } from './service-identity';

const PATIENCE_MS = 5000;

/** The log of a process that has no identity of its own: posts to identity's `/api/identity/internal/denials`. */
export const postDenials = (url: string, serviceSecret: string): DenialLog =>
  new DenialLog({
    newId: randomUUID,
    send: async (batch) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { [SERVICE_TOKEN_HEADER]: serviceSecret, 'content-type': 'application/json' },
        body: JSON.stringify(batch),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`identity answered ${answer.status}`);
    },
  });
