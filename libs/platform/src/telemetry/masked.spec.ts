import { inspect } from 'node:util';
import { masked } from './masked';

const CANARY = 'Canary-7f3a9';

it.each([
  ['an address with a password', `connects to postgresql://luodi_app:${CANARY}@db:5432/luodi_land now`],
  ['an address without a name', `redis://:${CANARY}@redis:6379`],
  ['a bearer token', `Authorization: Bearer ${CANARY}.${CANARY}`],
  ['a token by its looks', `refused eyJhbGciOiJFZERTQSJ9.${CANARY}.${CANARY}`],
  ['a field, however deep', JSON.stringify({ a: [{ b: { password: CANARY, Cookie: CANARY, 'set-cookie': CANARY } }] })],
  ['a field with quotes in its value', JSON.stringify({ password: `x"${CANARY}` })],
  ['a field inside quoted JSON', JSON.stringify({ body: JSON.stringify({ newPassword: CANARY, token: CANARY }) })],
  ['an error as Node prints it', inspect({ config: { password: CANARY }, input: `postgres://u:${CANARY}@h/d` })],
])('S82: blots out %s', (_, line) => {
  expect(masked(line)).not.toContain(CANARY);
  expect(masked(line)).toContain('[redacted]');
});

it('leaves everything else as it is', () => {
  const line =
    '{"time":"2026-11-24T10:00:00.000Z","url":"http://127.0.0.1:3101","msg":"asks http://a.b/c?d=e for keys","tokens":3}';
  expect(masked(line)).toBe(line);
});
