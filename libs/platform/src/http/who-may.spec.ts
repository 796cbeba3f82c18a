import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { ask, dealId, issuer, officer, pair, sessions, sign, token, withDealsApp } from '../../test/http/deals-app';
import { issueToken, SERVICE_TOKEN_HEADER } from '../auth';

withDealsApp();

describe('who may not', () => {
  const url = '/api/leads/deals';
  const without = {
    correlationId: expect.any(String),
    detail: '请先登录。',
    code: 'COMMON.UNAUTHENTICATED',
    status: 401,
  };
  const cases: [string, () => Promise<Record<string, string | string[]>>][] = [
    ['S01 no token', async () => ({})],
    ['S01 an empty bearer', async () => ({ authorization: 'Bearer ' })],
    [
      'S01 two Authorization headers',
      async () => ({ authorization: `Bearer ${await token()}, Bearer ${await token()}` }),
    ],
    ...['none', 'None', 'nOnE'].map((alg): [string, () => Promise<Record<string, string>>] => [
      `S02 alg ${alg}`,
      async () => {
        const [, payload] = (await token()).split('.');
        const header = Buffer.from(JSON.stringify({ alg, kid: 'k1', typ: 'at+jwt' })).toString('base64url');
        return { authorization: `Bearer ${header}.${payload}.` };
      },
    ]),
    ['S02 an unsecured token', async () => ({ authorization: `Bearer ${new UnsecuredJWT({ ...officer }).encode()}` })],
    [
      'S03 HS256 signed with the public key',
      async () => {
        const secret = Buffer.from(pair.publicKey.export({ type: 'spki', format: 'pem' }));
        const forged = await new SignJWT({ ...officer })
          .setProtectedHeader({ alg: 'HS256', kid: 'k1', typ: 'at+jwt' })
          .setIssuer('luodi')
          .setAudience('luodi-api')
          .setExpirationTime('1m')
          .sign(secret);
        return { authorization: `Bearer ${forged}` };
      },
    ],
    ...['k2', '../../dev/null', "' or 1=1 --", 'k'.repeat(10_000)].map(
      (kid): [string, () => Promise<Record<string, string>>] => [
        `S04 kid ${kid.slice(0, 20)}`,
        async () => ({
          authorization: `Bearer ${await issueToken({ ...issuer, keyId: kid, key: pair.privateKey }, officer)}`,
        }),
      ],
    ),
    [
      'S07 another audience',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, audience: 'else', key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'S07 another issuer',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, issuer: 'else', key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'S07 an ID token as access token',
      async () => {
        const id = new SignJWT({ ...officer }).setProtectedHeader({ alg: 'EdDSA', kid: 'k1', typ: 'JWT' });
        return {
          authorization: `Bearer ${await id.setIssuer('luodi').setAudience('luodi-api').setExpirationTime('1m').sign(pair.privateKey)}`,
        };
      },
    ],
    [
      'S11 an edited zone',
      async () => {
        const [header, payload = '', signature] = (await token()).split('.');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
        const edited = Buffer.from(JSON.stringify({ ...claims, zone: 'zone-b' })).toString('base64url');
        return { authorization: `Bearer ${header}.${edited}.${signature}` };
      },
    ],
    [
      'a token that is over',
      async () => ({
        authorization: `Bearer ${await issueToken({ ...issuer, lifetimeSeconds: -1, key: pair.privateKey }, officer)}`,
      }),
    ],
    [
      'a key of somebody else',
      async () => ({ authorization: `Bearer ${await token({}, generateKeyPairSync('ed25519').privateKey)}` }),
    ],
  ];
  it.each(cases)('%s: 401 with the same body for all', async (_, headers) => {
    const answer = await ask(url, { headers: await headers() });
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject(without);
    expect(Object.keys(answer.body as object).sort()).toEqual([
      'code',
      'correlationId',
      'detail',
      'errors',
      'status',
      'title',
      'type',
    ]);
  });

  it('S08: refuses a running token as soon as the rights behind it changed', async () => {
    const bearer = await token({ sub: 'p8', ver: 3 });
    expect((await ask(url, { bearer })).status).toBe(200);
    sessions.requireVersion('p8', 4);
    expect((await ask(url, { bearer })).status).toBe(401);
  });

  it('S10: refuses the token of a session that ended', async () => {
    const bearer = await token({ sid: 's10' });
    expect((await ask(url, { bearer })).status).toBe(200);
    sessions.end('s10');
    expect((await ask(url, { bearer })).status).toBe(401);
  });

  it('answers 403 to the wrong role, before the body is read', async () => {
    const answer = await ask(`/api/leads/deals/${dealId}/sign`, {
      method: 'POST',
      bearer: await token({ roles: ['supervisor', 'toString'] }),
      headers: { 'content-type': 'application/json' },
      body: '{broken',
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'COMMON.FORBIDDEN' });
  });

  it('S26: lets nobody into /internal without the service secret, a signed-in person neither', async () => {
    expect((await ask('/internal/secret', { bearer: await token() })).status).toBe(401);
    expect((await ask('/internal/secret', { headers: { [SERVICE_TOKEN_HEADER]: 'y'.repeat(32) } })).status).toBe(401);
    expect((await ask('/internal/secret', { headers: { [SERVICE_TOKEN_HEADER]: 'x'.repeat(32) } })).body).toEqual({
      inside: true,
    });
  });

  it('S25: takes nothing from identity headers of the caller', async () => {
    const headers = {
      'x-zone-id': 'zone-b',
      'x-user-id': 'p2',
      'x-original-url': '/internal/secret',
      'x-forwarded-for': '10.0.0.1',
    };
    const answer = await sign({ name: 'a', areaM2: 1 }, headers);
    expect(answer.body).toMatchObject({ zone: 'zone-a', key: 'p1:k-1' });
  });
});
