import { cookieLine, Flow, FLOW_COOKIE, FLOW_SECONDS, Proof, PROOF_COOKIE, SealedCookies } from './sealed-cookies';

const flow = { state: 's', nonce: 'n', verifier: 'v', to: '/' };
const cookies = new SealedCookies('a-secret');

it('brings back what it sealed, also under the name for https', async () => {
  const sealed = await cookies.seal(FLOW_COOKIE, flow, FLOW_SECONDS);
  expect(sealed).not.toContain('verifier');
  for (const name of [FLOW_COOKIE, `__Host-${FLOW_COOKIE}`])
    expect(await cookies.open(FLOW_COOKIE, `other=1; ${name}=${sealed}`, Flow)).toEqual(flow);
});

it('opens nothing that is too old, changed, of another secret or meant for another use', async () => {
  const sealed = (await cookies.seal(FLOW_COOKIE, flow, FLOW_SECONDS)) ?? '';
  const old = await cookies.seal(FLOW_COOKIE, flow, -1);
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  const foreign = await new SealedCookies('another').seal(FLOW_COOKIE, flow, FLOW_SECONDS);
  for (const value of [old, changed, foreign, 'x', ''])
    expect(await cookies.open(FLOW_COOKIE, `${FLOW_COOKIE}=${value}`, Flow)).toBeUndefined();
  expect(await cookies.open(PROOF_COOKIE, `${PROOF_COOKIE}=${sealed}`, Proof)).toBeUndefined();
  expect(await cookies.open(FLOW_COOKIE, undefined, Flow)).toBeUndefined();
});

it('leaves out a proof that no cookie can hold', async () => {
  expect(await cookies.seal(PROOF_COOKIE, { idToken: 'x'.repeat(4000) }, 60)).toBeUndefined();
});

it('S63: is out of reach of scripts and other sites, and over https bound to host and path', () => {
  expect(cookieLine(FLOW_COOKIE, 'v', 60, 'http')).toBe(
    'luodi-oidc-flow=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
  );
  expect(cookieLine(FLOW_COOKIE, 'v', 60, 'https')).toBe(
    '__Host-luodi-oidc-flow=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
  );
});
