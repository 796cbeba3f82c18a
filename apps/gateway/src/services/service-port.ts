import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Service } from '@luodi/contracts';
import type { ServiceStatus } from '@luodi/platform/boot';

/** What one of Luodi's own processes answered to another. */
export interface InternalAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A service as the gateway reaches it: in the same process, or over HTTP. */
export interface ServicePort {
  readonly name: Service;
  /** Hands a request over, already cleaned and let in; answers it in every case. */
  forward(request: IncomingMessage, response: ServerResponse): void;
  /** Between Luodi's own processes, with the service secret (S26). Rejects when the service does not answer. */
  ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<InternalAnswer>;
  status(): Promise<ServiceStatus>;
  /** Sandbox only: moves this service's clock forward. */
  setClock(offsetMs: number): Promise<void>;
}
