import { randomUUID } from 'node:crypto';
import type { CloudEvent, DataOf, EventContract } from '@luodi/contracts';
import type { Actor } from '@luodi/domain';

/** What a test says about a fact from another service. */
export interface FactAbout {
  readonly projectId: string;
  readonly zone: string;
  /** Number of the event in its project and source; the next one unless given. */
  readonly sequence?: number;
  /** The service itself unless given. */
  readonly actor?: Actor;
  readonly eventId?: string;
  readonly reason?: string;
  readonly subject?: string;
  /** ISO instant; the time of the test unless given. */
  readonly time?: string;
}

/** The full envelope, as the other service's relay would send it; data is checked against its contract. */
export const sentEvent = <C extends EventContract>(
  contract: C,
  data: DataOf<C>,
  about: FactAbout,
  sequence: number,
): CloudEvent => ({
  specversion: '1.0',
  id: about.eventId ?? randomUUID(),
  source: `luodi/${contract.service}`,
  type: contract.type,
  subject: about.subject ?? about.projectId,
  time: about.time ?? new Date().toISOString(),
  datacontenttype: 'application/json',
  projectid: about.projectId,
  zone: about.zone,
  sequence,
  aggregateversion: sequence,
  correlationid: randomUUID(),
  actor: actorRef(about.actor ?? { kind: 'system', service: contract.service }),
  ...(about.reason !== undefined && { reason: about.reason }),
  data: contract.schema.parse(data),
});

const actorRef = (actor: Actor): CloudEvent['actor'] =>
  actor.kind === 'person' ? { ...actor, roles: [...actor.roles] } : actor;
