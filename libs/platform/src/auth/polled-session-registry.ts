import { z } from 'zod';
import { InMemorySessionRegistry, type SessionRegistry } from './session-registry';
import { SERVICE_TOKEN_HEADER } from './service-identity';

/** As identity's `getRevocations` answers. */
const Answer = z.object({ sessions: z.array(z.string()), versions: z.record(z.string(), z.number().int()) });

interface Options {
  /** Identity's `/api/identity/internal/revoked`. */
  readonly url: string;
  readonly serviceSecret: string;
  /** Below the 5 s that a change may take (S08). */
  readonly everyMs?: number;
}

/**
 * Asks identity every two seconds who was taken back. While identity is away the last answer stands: a token lives
 * minutes, and a login service that is down must not stop every office; `lastAnswerAt` is for readiness and alarms.
 */
export class PolledSessionRegistry implements SessionRegistry {
  private readonly known = new InMemorySessionRegistry();
  private timer: NodeJS.Timeout | undefined;
  lastAnswerAt = 0;

  constructor(private readonly options: Options) {}

  isRevoked(sessionId: string, personId: string, tokenVersion: number): boolean {
    return this.known.isRevoked(sessionId, personId, tokenVersion);
  }

  start(): void {
    const everyMs = this.options.everyMs ?? 2000;
    const tick = async (): Promise<void> => {
      await this.ask(everyMs);
      if (this.timer) this.timer = setTimeout(() => void tick(), everyMs).unref();
    };
    this.timer = setTimeout(() => void tick(), 0).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async ask(timeoutMs: number): Promise<void> {
    try {
      const answer = await fetch(this.options.url, {
        headers: { [SERVICE_TOKEN_HEADER]: this.options.serviceSecret },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!answer.ok) return;
      this.known.apply(Answer.parse(await answer.json()));
      this.lastAnswerAt = Date.now();
    } catch {
      // Not reached: the next tick asks again, `lastAnswerAt` grows old and shows it.
    }
  }
}
