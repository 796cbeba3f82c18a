import type { RouteContract } from '@luodi/contracts';
import type { Caller } from '../auth/caller';
import type { TracedSpan } from '../telemetry/tracing';

/** What the platform hangs on every request before a controller sees it. */
declare module 'fastify' {
  interface FastifyRequest {
    /** Id of this request in logs, problems, events and traces. */
    luodiCorrelationId: string;
    /** W3C trace context: the sender's, or a new one. */
    luodiTraceparent: string;
    /** Absent on routes for anyone. */
    luodiCaller: Caller | undefined;
    luodiInput: unknown;
    /** Code of the refusal that was answered. */
    luodiRefusal: string | undefined;
    /** Present while this process traces. */
    luodiSpan: TracedSpan | undefined;
  }

  interface FastifyContextConfig {
    /** The declared route; a route without it is refused at start, unless it is the platform's own. */
    luodi?: RouteContract;
    /** Routes of the platform itself: `open` answers anyone on the service port, `service` wants the service secret. */
    luodiPlatform?: 'open' | 'service';
  }
}

/** Marks the file as a module: the augmentation above is its content. */
export type LuodiRequestFields =
  'luodiCorrelationId' | 'luodiTraceparent' | 'luodiCaller' | 'luodiInput' | 'luodiSpan' | 'luodiRefusal';
