import type { FastifyReply } from 'fastify';
import { SECURITY_HEADERS } from './security-headers';

export interface LiveMessage {
  /** For `Last-Event-ID`: where the reader goes on after a break. */
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

export interface LiveOptions {
  /** A comment line that often, so that proxies and readers know the stream lives; milliseconds. */
  readonly heartbeatMs?: number;
  /** Bytes a slow reader may be behind before it is dropped (S68). */
  readonly bufferBytes?: number;
  /** The stream ends by itself then, so that a token that is over does not stream on (S66); milliseconds. */
  readonly endsAfterMs?: number;
  /** Asked with every heartbeat: false ends the stream (S66). */
  readonly stillAllowed?: () => boolean;
}

/**
 * One server-sent event stream. Bounded: who does not read is dropped and comes back with `Last-Event-ID`; the server
 * keeps nothing for them.
 */
export class LiveStream {
  private readonly heartbeat: NodeJS.Timeout;
  private readonly end: NodeJS.Timeout | undefined;
  private readonly bufferBytes: number;
  private readonly closing = new Set<() => void>();
  private open = true;

  constructor(
    private readonly reply: FastifyReply,
    options: LiveOptions = {},
  ) {
    this.bufferBytes = options.bufferBytes ?? 256 * 1024;
    reply.hijack();
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined));
    reply.raw.writeHead(200, {
      ...headers,
      ...SECURITY_HEADERS,
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    reply.raw.write(': open\n\n');
    reply.raw.on('close', () => this.finish());
    this.heartbeat = setInterval(() => this.beat(options.stillAllowed), options.heartbeatMs ?? 5000).unref();
    if (options.endsAfterMs !== undefined) this.end = setTimeout(() => this.close(), options.endsAfterMs).unref();
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** False when the reader is gone or was dropped. */
  send(message: LiveMessage): boolean {
    const data = JSON.stringify(message.data).replaceAll('\n', '\ndata: ');
    return this.write(`id: ${oneLine(message.id)}\nevent: ${oneLine(message.event)}\ndata: ${data}\n\n`);
  }

  onClose(listener: () => void): void {
    if (this.open) this.closing.add(listener);
    else listener();
  }

  close(): void {
    if (!this.open) return;
    this.finish();
    this.reply.raw.end();
  }

  private beat(stillAllowed: (() => boolean) | undefined): void {
    if (stillAllowed && !stillAllowed()) this.close();
    else this.write(': still here\n\n');
  }

  private write(text: string): boolean {
    if (!this.open) return false;
    if (this.reply.raw.writableLength > this.bufferBytes) {
      this.finish();
      this.reply.raw.destroy();
      return false;
    }
    this.reply.raw.write(text);
    return true;
  }

  private finish(): void {
    if (!this.open) return;
    this.open = false;
    clearInterval(this.heartbeat);
    clearTimeout(this.end);
    for (const listener of this.closing) listener();
    this.closing.clear();
  }
}

/** Line breaks would start a field of the sender's choice (S48). */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\0]/g, ' ').slice(0, 200);

const LAST_ID = /^[\w.:-]{1,100}$/;

/** The reader's `Last-Event-ID`, if it looks like one of ours; a forged or huge one means a full refresh (S65). */
export const lastEventId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && LAST_ID.test(header) ? header : undefined;
