import { generateKeyPairSync } from 'node:crypto';
import { issueToken } from '@luodi/platform/auth';
import type { ServicePort } from '../services/service-port';
import { identityAuth } from './identity-auth';

const token = () =>
  issueToken(
    {
      issuer: 'luodi',
      audience: 'luodi-api',
      algorithm: 'EdDSA',
      keyId: 'k1',
      lifetimeSeconds: 60,
      key: generateKeyPairSync('ed25519').privateKey,
    },
    { sub: 'p', dept: 'window', zone: 'jianshi', reads: ['jianshi'], roles: [], sid: 's', ver: 1 },
  );

const identityAnswering = (status: number, body: unknown) =>
  ({
    name: 'identity',
    ask: (_method: string, path: string) =>
      Promise.resolve(
        path.endsWith('/jwks') ? { status, body } : { status: 200, body: { sessions: [], versions: {} } },
      ),
  }) as unknown as ServicePort;

describe('a token while identity is only just starting', () => {
  it.each([
    ['is not connected yet', undefined],
    ['answers 503', identityAnswering(503, { code: 'COMMON.UNAVAILABLE' })],
    ['has no keys yet', identityAnswering(200, { keys: [] })],
  ])('is no reason to log anybody out when identity %s', async (_, identity) => {
    const { auth, connect, stop } = identityAuth();
    if (identity) connect(identity);
    await expect(auth.tokens.verify(await token())).rejects.toThrow('COMMON.UNAVAILABLE');
    await stop();
  });
});
