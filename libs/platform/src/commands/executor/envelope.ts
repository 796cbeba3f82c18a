import type { CloudEvent } from '@luodi/contracts';
import type { Instant } from '@luodi/domain';
import type { CommandContext } from '../commands';
import { derivedId } from '../derived-id';
import type { PublicEvent, StreamFacts } from '../define-aggregate';
import type { PendingPublic } from './stream-work';

/** A backlog is held in memory by whoever reads it: an event carries references, not contents (P14). */
const MAX_EVENT_BYTES = 64 * 1024;

interface Cause {
  readonly service: string;
  readonly aggregateType: string;
  readonly context: CommandContext;
  readonly now: Instant;
}

/**
 * The CloudEvent of a public event, without its sequence: the outbox row knows that one. Its id derives from stream,
 * version and index, so that it exists before anything is sent (P12).
 * Throws when the data does not fit the contract, or the event is larger than one may be.
 */
export function envelopeOf(published: PublicEvent, index: number, facts: StreamFacts, cause: Cause): PendingPublic {
  const data = published.contract.schema.safeParse(published.data);
  if (!data.success) throw new Error(`${published.contract.type} does not fit its contract: ${data.error.message}`);
  const { context } = cause;
  const projectId = published.projectId ?? facts.projectId;
  const event: Omit<CloudEvent, 'sequence'> = {
    specversion: '1.0',
    id: derivedId(facts.streamId, String(facts.version), String(index)),
    source: `luodi/${cause.service}`,
    type: published.contract.type,
    subject: `${cause.aggregateType}/${facts.streamId}`,
    time: new Date(cause.now).toISOString(),
    datacontenttype: 'application/json',
    projectid: projectId,
    zone: published.zone ?? facts.zone,
    aggregateversion: facts.version,
    correlationid: context.correlationId,
    ...(context.causationId !== undefined && { causationid: context.causationId }),
    actor: { ...context.by, ...('roles' in context.by && { roles: [...context.by.roles] }) } as CloudEvent['actor'],
    ...(published.reason !== undefined && { reason: published.reason }),
    ...(context.traceparent !== undefined && { traceparent: context.traceparent }),
    data: published.data,
  };
  const json = JSON.stringify(event);
  if (Buffer.byteLength(json) > MAX_EVENT_BYTES)
    throw new Error(
      `${published.contract.type} is larger than ${MAX_EVENT_BYTES} bytes: publish references, not contents`,
    );
  return { projectId, json };
}
