import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, exportJWK } from 'jose';
import { Refused } from '../commands';
import {
  issueToken,
  PolledSessionRegistry,
  SERVICE_TOKEN_HEADER,
  TokenRefused,
  TokenVerifier,
  type TokenClaims,
} from '.';

const pair = generateKeyPairSync('ed25519');
const who = { issuer: 'luodi', audience: 'luodi-api', algorithm: 'EdDSA', keyId: 'k1', lifetimeSeconds: 60 } as const;
const claims: Omit<TokenClaims, 'exp'> = {
  sub: 'p1',
  dept: 'd',
  zone: 'z',
  reads: ['z'],
  roles: ['firm'],
  sid: 's1',
  ver: 1,
};

let server: Server;
let url: string;
let asked: string[];
let down = false;
let revocations: unknown = { sessions: [], versions: {} };

beforeEach(async () => {
  asked = [];
  down = false;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1' };
  server = createServer((request, response) => {
    asked.push(`${request.url} ${String(request.headers[SERVICE_TOKEN_HEADER] ?? '')}`.trim());
    response.writeHead(down ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : revocations));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const verifier = (): TokenVerifier =>
  new TokenVerifier({ ...who, keys: createRemoteJWKSet(new URL(`${url}/jwks`), { cooldownDuration: 0 }) });
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
};

it('verifies against the published keys and asks for them once', async () => {
  const tokens = verifier();
  const token = await issueToken({ ...who, key: pair.privateKey }, claims);
  expect(await tokens.verify(token)).toMatchObject(claims);
  expect(await tokens.verify(token)).toMatchObject(claims);
  expect(asked).toEqual(['/jwks']);
});

it('S04: looks nothing up for a key id that cannot be one of ours', async () => {
  const token = await issueToken({ ...who, keyId: '../../dev/null', key: pair.privateKey }, claims);
  await expect(verifier().verify(token)).rejects.toThrow(TokenRefused);
  expect(asked).toEqual([]);
});

it('says "unavailable" and not "log in again" while the keys cannot be had', async () => {
  down = true;
  const token = await issueToken({ ...who, key: pair.privateKey }, claims);
  await expect(verifier().verify(token)).rejects.toThrow(Refused);
});

it('S01: refuses what is no token at all', async () => {
  for (const token of ['x', 'a.b.c', '', 'x'.repeat(10_000)])
    await expect(verifier().verify(token)).rejects.toThrow(TokenRefused);
});

it('S08, S10: hears of ended sessions and changed rights from identity, as a service, and keeps them while identity is away', async () => {
  const registry = new PolledSessionRegistry({ url: `${url}/revoked`, serviceSecret: 'secret', everyMs: 10 });
  registry.start();
  await until(() => registry.lastAnswerAt > 0);
  expect(registry.isRevoked('s1', 'p1', 1)).toBe(false);
  revocations = { sessions: ['s1'], versions: { p2: 5 } };
  await until(() => registry.isRevoked('s1', 'p1', 1));
  expect(registry.isRevoked('s2', 'p2', 4)).toBe(true);
  expect(registry.isRevoked('s2', 'p2', 5)).toBe(false);
  down = true;
  const before = asked.length;
  await until(() => asked.length > before + 1);
  expect(registry.isRevoked('s1', 'p1', 1)).toBe(true);
  expect(asked[0]).toBe('/revoked secret');
  registry.stop();
});
