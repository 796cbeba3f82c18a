import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { lastEventId, LiveStream, type LiveOptions } from './live';

const streams: LiveStream[] = [];
let fastify: FastifyInstance;
let options: LiveOptions = {};

beforeEach(async () => {
  streams.length = 0;
  options = {};
  fastify = Fastify();
  fastify.get('/live', (_, reply) => void streams.push(new LiveStream(reply, options)));
  await fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => fastify.close());

const port = (): number => (fastify.server.address() as AddressInfo).port;

async function opened(): Promise<LiveStream> {
  while (!streams[0]) await delay(2);
  return streams[0];
}

async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
  let text = '';
  while (!text.includes(wanted)) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += new TextDecoder().decode(value);
  }
  return text;
}

const open = async () => {
  const response = await fetch(`http://127.0.0.1:${port()}/live`);
  if (!response.body) throw new Error('no body');
  return { response, reader: response.body.getReader() as ReadableStreamDefaultReader<Uint8Array> };
};

it('sends events with id and type, and headers that let nobody keep or buffer them', async () => {
  const { response, reader } = await open();
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  (await opened()).send({ id: '7', event: 'stage-passed\nid: 8', data: { text: '<b>一</b>\n二' } });
  const text = await readUntil(reader, '\n\n');
  const event = text.includes('id: 7') ? text : await readUntil(reader, '二');
  expect(event).toContain('id: 7\nevent: stage-passed id: 8\ndata: {"text":"<b>一</b>\\n二"}\n\n');
  streams[0]?.close();
});

it('beats, so that proxies and readers know it lives', async () => {
  options = { heartbeatMs: 10 };
  const { reader } = await open();
  expect(await readUntil(reader, ': still here')).toContain(': still here');
  streams[0]?.close();
});

it('S66: ends with the token, or as soon as the reader may no longer', async () => {
  options = { endsAfterMs: 20 };
  expect(await readUntil((await open()).reader, 'never sent')).not.toContain('never sent');
  options = { heartbeatMs: 10, stillAllowed: () => false };
  expect(await readUntil((await open()).reader, 'never sent')).not.toContain('never sent');
  expect(streams.map((stream) => stream.isOpen)).toEqual([false, false]);
});

it('S68: drops a reader that never reads, at a bounded buffer', async () => {
  options = { bufferBytes: 100_000 };
  const socket = connect(port(), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET /live HTTP/1.1\r\nhost: x\r\n\r\n');
  const stream = await opened();
  const closed = new Promise<void>((resolve) => stream.onClose(resolve));
  const data = 'x'.repeat(50_000);
  let sent = 0;
  while (stream.send({ id: String(sent), event: 'e', data })) {
    sent += 1;
    if (sent % 10 === 0) await delay(1);
  }
  await closed;
  expect(stream.isOpen).toBe(false);
  expect(stream.send({ id: 'x', event: 'e', data: 1 })).toBe(false);
  socket.destroy();
});

it.each([
  ['a number of ours', '42', '42'],
  ['a forged one', "1'; drop table event; --", undefined],
  ['a huge one', '9'.repeat(5000), undefined],
  ['none', undefined, undefined],
])('S65: takes %s as Last-Event-ID or starts afresh', (_, header, expected) => {
  expect(lastEventId(header)).toBe(expected);
});
