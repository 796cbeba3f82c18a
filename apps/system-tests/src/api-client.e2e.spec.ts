import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOf, createLuodiClient, faultOf, newIdempotencyKey, Refusal, type LuodiClient } from '@luodi/api-client';
import { Edition } from './edition';

/** The problem of a call that must be refused. */
async function problemOf(call: Promise<unknown>): Promise<Refusal['problem']> {
  const reason: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (reason instanceof Refusal) return reason.problem;
  throw new Error('not refused', { cause: reason });
}

describe('the generated client against a running standalone edition', () => {
  let edition: Edition;
  let client: LuodiClient;
  const lead = { projectName: '客户端登记的线索', channel: 'WINDOW', industryCode: '1499' } as const;
  const withKey = (key: string) => ({ 'Idempotency-Key': key });

  beforeAll(async () => {
    edition = await Edition.create('standalone');
    await edition.start();
    const secrets = readFileSync(path.join(edition.folder, 'secrets.json'), 'utf8');
    const { demoPassword } = JSON.parse(secrets) as { demoPassword: string };
    const baseUrl = `http://127.0.0.1:${edition.port}`;
    const session = await answerOf(
      createLuodiClient({ baseUrl }).POST('/api/identity/session', {
        body: { username: 'jianshi.investment', password: demoPassword },
      }),
    );
    client = createLuodiClient({ baseUrl, accessToken: () => session.accessToken, language: () => 'en' });
  }, 300_000);
  afterAll(async () => {
    await edition.stop();
    edition.remove();
  }, 60_000);

  it('logs a lead once, however often the same key is sent (INV-02), and reads it back', async () => {
    const header = withKey(newIdempotencyKey());
    const first = await answerOf(client.POST('/api/leads/leads', { params: { header }, body: lead }));
    const again = await answerOf(client.POST('/api/leads/leads', { params: { header }, body: lead }));
    expect(again).toEqual(first);
    const found = await answerOf(client.GET('/api/leads/leads/{leadId}', { params: { path: { leadId: first.id } } }));
    expect(found.projectName).toBe(lead.projectName);
  });

  it('is refused by a rule with its code, its sentence and the facts it rests on', async () => {
    const { id } = await answerOf(
      client.POST('/api/leads/leads', { params: { header: withKey(newIdempotencyKey()) }, body: lead }),
    );
    const problem = await problemOf(
      answerOf(
        client.POST('/api/leads/leads/{leadId}/contacts', {
          params: { path: { leadId: id }, header: withKey(newIdempotencyKey()) },
          body: { contactedOn: '2999-01-01', note: '明年再谈' },
        }),
      ),
    );
    expect(problem).toMatchObject({ status: 422, code: 'LEADS.CONTACT_IN_FUTURE' });
    const today = String(faultOf(problem, 'LEADS.CONTACT_IN_FUTURE')?.facts?.today);
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(problem.detail).toContain(today);
  });

  it('is refused when it decided on a version that has passed (INV-03), and when nobody is signed in', async () => {
    const { id, version } = await answerOf(
      client.POST('/api/leads/leads', { params: { header: withKey(newIdempotencyKey()) }, body: lead }),
    );
    const drop = (expectedVersion: number) =>
      answerOf(
        client.POST('/api/leads/leads/{leadId}/drop', {
          params: { path: { leadId: id }, header: withKey(newIdempotencyKey()) },
          body: { reason: '企业另选他处', expectedVersion },
        }),
      );
    expect(await problemOf(drop(version + 1))).toMatchObject({ status: 409, code: 'COMMON.STALE_VERSION' });
    await expect(drop(version)).resolves.toMatchObject({ id });
    const stranger = createLuodiClient({ baseUrl: `http://127.0.0.1:${edition.port}` });
    expect(await problemOf(answerOf(stranger.GET('/api/leads/leads')))).toMatchObject({
      status: 401,
      code: 'COMMON.UNAUTHENTICATED',
    });
  });
});
