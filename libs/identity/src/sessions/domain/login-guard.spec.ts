import { evolveLoginGuard, openGuard, tryLogin, type LoginEvent } from './login-guard';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const failed: LoginEvent = { type: 'LoginFailed' };
const locked: LoginEvent = { type: 'LoginFailed', lockedUntil: NOW + 15 * MINUTE };
const guard = (...history: LoginEvent[]) => history.reduce(evolveLoginGuard, openGuard);
const attempt = (verified: boolean) => ({
  guardId: 'g',
  verified,
  by: { kind: 'system', service: 'identity' } as const,
});

describe('the login guard (S12)', () => {
  it('locks for fifteen minutes with the fifth failure in a row, not before', () => {
    expect(tryLogin(guard(failed, failed, failed), attempt(false), {}, NOW)).toEqual({ ok: true, value: [failed] });
    expect(tryLogin(guard(failed, failed, failed, failed), attempt(false), {}, NOW)).toEqual({
      ok: true,
      value: [locked],
    });
  });

  it('refuses even the right password while locked, and says how long', () => {
    expect(tryLogin(guard(locked), attempt(true), {}, NOW + MINUTE)).toMatchObject({
      ok: false,
      error: [{ code: 'IDENTITY.LOCKED', facts: { minutes: 14 } }],
    });
  });

  it('lets in again when the time is over, and counts from zero', () => {
    const later = NOW + 15 * MINUTE;
    expect(tryLogin(guard(locked), attempt(true), {}, later)).toMatchObject({ ok: true });
    expect(tryLogin(guard(locked), attempt(false), {}, later)).toEqual({ ok: true, value: [failed] });
    expect(
      tryLogin(guard(failed, failed, failed, failed, { type: 'LoginSucceeded' }), attempt(false), {}, NOW),
    ).toEqual({
      ok: true,
      value: [failed],
    });
  });
});
