import type { Provider } from '@nestjs/common';
import type { AuthPorts, DenialSink } from '../auth';
import type { EventBus, RetryPolicy } from '../messaging';
import type { Logger } from '../telemetry';

/** What a composition (a process, the standalone edition, a test) gives a service beside its declaration. */
export interface ServiceOptions {
  readonly database: {
    /** As `luodi_app`. */
    readonly url: string;
    /** As the owner; given: migrations run before the service starts (standalone, tests). */
    readonly migratorUrl?: string;
    /** Connections for reads of screens. */
    readonly poolSize?: number;
  };
  readonly bus: EventBus;
  readonly auth: AuthPorts;
  /** Known to Luodi's own processes only (S26). */
  readonly serviceSecret: string;
  /** Signs page cursors (S76). */
  readonly cursorSecret: string;
  readonly logger: Logger;
  /** Only a sandbox travels in time. */
  readonly sandbox: boolean;
  /** Where the clock of a new sandbox begins; default: now. */
  readonly sandboxFrom?: Date;
  /** Without it the service is reached by `handle` alone. */
  readonly listen?: { readonly port: number; readonly host: string };
  /** S26: only what comes from the gateway is answered; wherever a service has a port of its own. */
  readonly behindGateway?: boolean;
  readonly redisUrl?: string;
  readonly lanes?: number;
  /** Commands committed together, at most; 1 turns grouping off (the contract suite compares). */
  readonly batchLimit?: number;
  readonly retry?: RetryPolicy;
  /** Where refusals are kept (S85). */
  readonly denials?: DenialSink;
  /** What this composition hands to classes of the service: settings that differ between editions. */
  readonly providers?: readonly Provider[];
}
