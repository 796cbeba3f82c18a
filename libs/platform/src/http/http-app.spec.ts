import { Controller, Get, Module } from '@nestjs/common';
import type { RouteContract } from '@luodi/contracts';
import { ask, createApp, dealId, logged, openRoute, sign, token, withDealsApp } from '../../test/http/deals-app';
import { Route } from '.';

withDealsApp();

describe('a request that is as it should be', () => {
  it('reaches the controller with validated input and the caller', async () => {
    const answer = await sign({ name: '芯片项目', areaM2: 12.5 });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      input: { params: { dealId }, query: {}, body: { name: '芯片项目', areaM2: 12.5 } },
      key: 'p1:k-1',
      zone: 'zone-a',
    });
  });

  it('needs no token where the contract says anyone', async () => {
    expect((await ask('/api/leads/open')).body).toEqual({ open: true });
  });

  it('carries its correlation id in and out', async () => {
    const answer = await ask('/api/leads/open', { headers: { 'x-correlation-id': 'abcdef-123' } });
    expect(answer.headers['x-correlation-id']).toBe('abcdef-123');
    const forged = await ask('/api/leads/open', { headers: { 'x-correlation-id': '<script>' } });
    expect(forged.headers['x-correlation-id']).toMatch(/^[\w-]{36}$/);
  });
});
describe('problems', () => {
  it('answers 404 for what does not exist and 405 with Allow for another method', async () => {
    expect((await ask('/api/leads/nothing')).body).toMatchObject({ status: 404, code: 'COMMON.NOT_FOUND' });
    const answer = await ask('/api/leads/deals', { method: 'DELETE' });
    expect(answer.body).toMatchObject({ status: 405, code: 'COMMON.METHOD_NOT_ALLOWED' });
    expect(answer.headers.allow).toBe('GET');
    expect((await ask('/api/leads/%E0%A4%A')).body).toMatchObject({ status: 400 });
  });

  it('takes the status of the first refusal and lists all of them with their facts', async () => {
    const answer = await ask('/api/leads/fail/rules', { bearer: await token() });
    expect(answer.body).toMatchObject({
      type: 'urn:luodi:problem:COMMON.STALE_VERSION',
      status: 409,
      detail: expect.stringContaining('现为第 4 版'),
      errors: [
        { code: 'COMMON.STALE_VERSION' },
        { code: 'COMMON.POLICY_MISSING', path: 'day', facts: { policy: 'calendar' } },
      ],
    });
  });

  it('tells a busy caller when to come back', async () => {
    const answer = await ask('/api/leads/fail/busy', { bearer: await token() });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '3']);
  });

  it('S83: gives a 500 an id that is in the log, and nothing else', async () => {
    const answer = await ask('/api/leads/fail/bug', { bearer: await token() });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/secret_table|file\.js|at /);
    const errorId = (answer.body as { errorId: string }).errorId;
    expect(logged.join('')).toContain(errorId);
    expect(logged.join('')).toContain('secret_table');
  });

  it.each(['/api/leads/open', '/api/leads/deals', '/api/leads/nothing', '/api/leads/%zz'])(
    'S72: %s has the security headers',
    async (url) => {
      const { headers } = await ask(url);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );
});
it('refuses to start with a handler that no contract declares', async () => {
  const undeclared = { ...openRoute, path: '/undeclared' } as RouteContract;
  @Controller()
  class Undeclared {
    @Route(undeclared)
    fine(): string {
      return 'fine';
    }
  }
  const descriptor = { value: () => 'x', writable: true, enumerable: false, configurable: true };
  Object.defineProperty(Undeclared.prototype, 'naked', descriptor);
  Get('/naked')(Undeclared.prototype, 'naked', descriptor);
  @Module({ controllers: [Undeclared] })
  class BadModule {}
  const bad = await createApp(BadModule);
  await expect(bad.init()).rejects.toThrow(/no declared route/);
});
