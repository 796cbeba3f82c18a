import { listenLive, type LiveParts } from './live-stream';
import { EventReader } from './read-events';

const message = (id: string, type = 'luodi.approval.item-decided.v1'): string =>
  `id: ${id}\nevent: ${type}\ndata: {"zone":"east"}\n\n`;

/** A connection that sends these pieces and then ends in order, or breaks. */
const connection = (pieces: readonly string[], breaks = false): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        const [piece, ...rest] = pieces;
        pieces = rest;
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (breaks) controller.error(new Error('cut'));
        else controller.close();
      },
    }),
  );

const listen = async (connections: readonly (() => Response)[]) => {
  const stop = new AbortController();
  const asked: (string | undefined)[] = [];
  const heard: string[] = [];
  const open: LiveParts['open'] = (last) => {
    asked.push(last);
    const next = connections[asked.length - 1];
    if (next) return Promise.resolve(next());
    stop.abort();
    return Promise.reject(new Error('no more'));
  };
  await listenLive(
    {
      onEvent: ({ id }) => heard.push(`event ${id}`),
      onLine: (stands, returned) => heard.push(stands ? (returned ? 'back' : 'line') : 'lost'),
    },
    { open, pause: () => Promise.resolve() },
    stop.signal,
  );
  return { asked, heard };
};

it('comes back after a cut with the id of the last event, and says so', async () => {
  const { asked, heard } = await listen([
    () => connection([message('1'), message('2')], true),
    () => connection([message('3')]),
  ]);
  expect(asked.slice(0, 2)).toEqual([undefined, '2']);
  expect(heard.slice(0, 6)).toEqual(['line', 'event 1', 'event 2', 'lost', 'back', 'event 3']);
});

it('says that the line is lost when the server refuses or is away', async () => {
  const { heard } = await listen([() => new Response('', { status: 503 }), () => connection([])]);
  expect(heard.slice(0, 2)).toEqual(['lost', 'back']);
});

it('goes on quietly when the server ends a stream in order', async () => {
  const { heard } = await listen([() => connection([message('1')]), () => connection([message('2')])]);
  expect(heard.slice(0, 4)).toEqual(['line', 'event 1', 'line', 'event 2']);
});

it('puts messages together from any pieces, and takes a heartbeat for what it is', () => {
  const reader = new EventReader();
  const text = `: open\n\n${message('1')}: still here\n\n${message('2')}`;
  const whole = [...text].flatMap((sign) => reader.read(sign));
  expect(whole.map(({ id }) => id)).toEqual(['1', '2']);
  expect(whole[0]).toEqual({ id: '1', event: 'luodi.approval.item-decided.v1', data: '{"zone":"east"}' });
});
