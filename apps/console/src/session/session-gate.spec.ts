import { sendPatiently } from '../data/client';
import { SessionGate } from './session-gate';

const request = () =>
  new Request('http://luodi.test/api/approval/tasks', { method: 'POST', body: '{"opinion":"同意"}' });
const refused = () => Promise.resolve(new Response('{}', { status: 401 }));

it('sends a request once more, with all its words, when the person has signed in again', async () => {
  const gate = new SessionGate();
  gate.welcome();
  const bodies: string[] = [];
  const send = async (one: Request): Promise<Response> => {
    bodies.push(await one.text());
    return bodies.length === 1 ? refused() : new Response('{"done":true}');
  };
  const answer = sendPatiently(request(), gate, send);
  await new Promise((resolve) => setTimeout(resolve));
  expect(gate.isExpired()).toBe(true);
  gate.welcome();
  expect(await (await answer).json()).toEqual({ done: true });
  expect(bodies).toEqual(['{"opinion":"同意"}', '{"opinion":"同意"}']);
});

it('lets all requests that waited go on after one login', async () => {
  const gate = new SessionGate();
  gate.welcome();
  const waiting = Promise.all([gate.comeBack(), gate.comeBack(), gate.comeBack()]);
  gate.welcome();
  expect(await waiting).toEqual([true, true, true]);
});

it('does not ask somebody to come back who was never here', async () => {
  const answer = await sendPatiently(request(), new SessionGate(), refused);
  expect(answer.status).toBe(401);
});

it('never answers a refused login with a login', async () => {
  const gate = new SessionGate();
  gate.welcome();
  const login = new Request('http://luodi.test/api/identity/session', { method: 'POST', body: '{}' });
  expect((await sendPatiently(login, gate, refused)).status).toBe(401);
  expect(gate.isExpired()).toBe(false);
});
