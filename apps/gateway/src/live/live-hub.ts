import { TOPICS, type CloudEvent } from '@luodi/contracts';
import { mayDo } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { Refused } from '@luodi/platform/commands';
import type { LiveStream } from '@luodi/platform/http';
import type { Batch, EventBus, Subscription } from '@luodi/platform/messaging';

/** Streams of one person at a time (S68). */
const STREAMS = 6;
/** Events kept for readers that come back. */
const KEPT = 1000;

type Told = Omit<CloudEvent, 'actor' | 'traceparent' | 'correlationid'>;

interface Reader {
  readonly zones: ReadonlySet<string>;
  readonly stream: LiveStream;
}

/**
 * What changes, told to those who may read it: the public events of all services, filtered by zone. Only a hint to look
 * again, so nothing is kept beyond a short memory: who missed more is told to refresh (S65).
 */
export class LiveHub {
  private readonly memory: Told[] = [];
  private readonly readers = new Map<string, Set<Reader>>();
  private subscription: Subscription | undefined;

  /** Listens to every topic in a group of its own; a reader is told, nothing is decided. */
  async start(bus: EventBus): Promise<void> {
    this.subscription = await bus.subscribe({
      group: 'gateway-live',
      topics: TOPICS,
      onBatch: (batch) => this.take(batch),
    });
  }

  async close(): Promise<void> {
    for (const reader of [...this.readers.values()].flatMap((own) => [...own])) reader.stream.close();
    await this.subscription?.close();
  }

  /** Throws `Refused` (GATEWAY.TOO_MANY_STREAMS) before the stream is opened. */
  checkRoom(caller: Caller): void {
    if ((this.readers.get(caller.actor.personId)?.size ?? 0) >= STREAMS)
      throw new Refused([{ code: 'GATEWAY.TOO_MANY_STREAMS', facts: { max: STREAMS } }]);
  }

  add(caller: Caller, stream: LiveStream, lastEventId: string | undefined): void {
    const reader = { zones: zonesOf(caller), stream };
    const own = this.readers.get(caller.actor.personId) ?? new Set();
    this.readers.set(caller.actor.personId, own.add(reader));
    stream.onClose(() => {
      own.delete(reader);
      if (own.size === 0) this.readers.delete(caller.actor.personId);
    });
    if (lastEventId !== undefined) this.catchUp(reader, lastEventId);
  }

  /** For tests and metrics. */
  get open(): number {
    return [...this.readers.values()].reduce((sum, own) => sum + own.size, 0);
  }

  private catchUp(reader: Reader, lastEventId: string): void {
    const at = this.memory.findIndex((event) => event.id === lastEventId && reader.zones.has(event.zone));
    if (at < 0) reader.stream.send({ id: 'refresh', event: 'refresh', data: {} });
    else for (const event of this.memory.slice(at + 1)) tell(reader, event);
  }

  private take(batch: Batch): Promise<void> {
    for (const { value } of batch.messages) {
      const event = value && read(value);
      if (!event) continue;
      this.memory.push(event);
      for (const own of this.readers.values()) for (const reader of own) tell(reader, event);
    }
    this.memory.splice(0, Math.max(0, this.memory.length - KEPT));
    return Promise.resolve();
  }
}

/** Firms and experts see single things they are named in, never what goes on in a zone (S34). */
const zonesOf = (caller: Caller): ReadonlySet<string> =>
  new Set(mayDo(caller.actor.roles, 'project.read') ? caller.readableZones : []);

function tell(reader: Reader, event: Told): void {
  if (reader.zones.has(event.zone)) reader.stream.send({ id: event.id, event: event.type, data: event });
}

/** An unreadable message is parked by those who have to act on it; here it is nobody's news. */
function read(value: Buffer): Told | undefined {
  try {
    const { actor: _, traceparent: __, correlationid: ___, ...told } = JSON.parse(value.toString('utf8')) as CloudEvent;
    return typeof told.id === 'string' && typeof told.zone === 'string' ? told : undefined;
  } catch {
    return undefined;
  }
}
