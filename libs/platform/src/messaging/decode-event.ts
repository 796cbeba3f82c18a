import { CloudEventSchema, type CloudEvent, type EventContract } from '@luodi/contracts';
import type { Received } from './event-bus';

/** Why a message cannot be handed to a handler as it is. */
export type Fault = { readonly cause: 'unreadable' | 'unknown-type' | 'invalid'; readonly reason: string };

/** `event` is present whenever the envelope could be read, so that its project and place in the order are known. */
export interface Decoded {
  readonly message: Received;
  readonly event?: CloudEvent;
  readonly fault?: Fault;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const firstIssue = (error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || 'value'}: ${issue.message}` : 'invalid';
};

/**
 * Decodes the bytes and checks envelope and payload before any logic sees them (P20, P26). Unknown attributes of a
 * newer minor are tolerated, an unknown type or a payload against its contract is a fault of that one event (F26, F27).
 */
export function decodeEvent(message: Received, contracts: ReadonlyMap<string, EventContract>): Decoded {
  const unreadable = (reason: string): Decoded => ({ message, fault: { cause: 'unreadable', reason } });
  if (message.value === null || message.value.length === 0) return unreadable('no value');
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(message.value));
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'not JSON');
  }
  const envelope = CloudEventSchema.safeParse(value);
  if (!envelope.success) return unreadable(`envelope ${firstIssue(envelope.error)}`);
  const event = envelope.data as CloudEvent;
  if (message.topic !== `${event.source.slice('luodi/'.length)}.events`)
    return unreadable(`${event.source} on topic ${message.topic}`);
  const contract = contracts.get(event.type);
  if (!contract) return { message, event, fault: { cause: 'unknown-type', reason: `unknown type ${event.type}` } };
  const payload = contract.schema.safeParse(event.data);
  if (!payload.success)
    return { message, event, fault: { cause: 'invalid', reason: `data ${firstIssue(payload.error)}` } };
  return { message, event: { ...event, data: payload.data } };
}
