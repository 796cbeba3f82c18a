import { randomUUID } from 'node:crypto';
import { DealSheet, dealSignedV1 } from '@luodi/contracts';
import { systemActor } from '@luodi/domain';
import { CommandExecutor, derivedId } from '@luodi/platform/commands';
import { PolicyStore } from '@luodi/platform/policies';
import { startTestService, type TestService } from '@luodi/testing';
import { aDealSheet } from '../../../test/samples';
import { leadsService } from '../../index';
import { signDealCommand } from '../sign-deal.command';
import { holdSigningEventCommand } from './hold-signing-event.command';

/** Requirements 4.2: the Shenzhen signing event, 38 deals ≥ 1亿, of which 18 ≥ 5亿; one smaller deal beside them. */
const FIXTURE = Array.from({ length: 39 }, (_, n) => {
  const { signedOn: _day, ...sheet } = aDealSheet({ projectName: `签约项目 ${n + 1}`, landAreaM2: '1' });
  return { ...sheet, investmentFen: n < 18 ? '50000000000' : n < 38 ? '10000000000' : '9999999999' };
});
const event = { name: '深圳招商推介会', heldOn: '2021-10-31' };

describe('a signing event, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(leadsService);
  });
  afterAll(() => service.stop());

  const officer = (zone = 'yongzhou') => service.as('investment-officer', { zone });

  it('logs nothing when any deal has a fault, and names them all with their rows (S014, S015)', async () => {
    const deals = FIXTURE.map((deal, n) =>
      n === 3 ? { ...deal, schedule: undefined } : n === 5 ? { ...deal, indicators: {} } : deal,
    );
    const answer = await officer().post('/signing-events', { ...event, deals });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((one: { path: string }) => one.path)).toEqual([
      'deals.3.schedule',
      'deals.5.indicators.investmentIntensityWanPerMu',
      'deals.5.indicators.outputWanPerMu',
      'deals.5.indicators.plotRatio',
    ]);
    expect(await service.rows('deal')).toEqual([]);
    expect(await service.rows('signing_event')).toEqual([]);
  });

  it('logs each deal by its own command, publishes each once, and counts 38 and 18 (4.2, S010)', async () => {
    const key = randomUUID();
    const held = await officer().post('/signing-events', { ...event, deals: FIXTURE }, { key });
    expect(held.status).toBe(201);
    expect(held.body.deals.filter((row: { ok: boolean }) => row.ok)).toHaveLength(39);
    const again = await officer().post('/signing-events', { ...event, deals: FIXTURE }, { key });
    expect(again.body).toEqual(held.body);
    const published = await service.published(dealSignedV1);
    expect(new Set(published.map((one) => one.projectid)).size).toBe(39);
    expect(published).toHaveLength(39);
    expect((await officer().get(`/signing-events/${held.body.id}`)).body).toMatchObject({
      name: '深圳招商推介会',
      announced: 39,
      logged: 39,
      atLeast100MillionYuan: 38,
      atLeast500MillionYuan: 18,
      investmentFen: '1109999999999',
    });
    expect((await officer().get(`/deals?signingEventId=${held.body.id}&limit=10`)).body).toMatchObject({ total: 39 });
    expect((await officer('jianshi').get(`/signing-events/${held.body.id}`)).status).toBe(404);
  });

  it('goes on when a row is refused and says which (ACT-15)', async () => {
    const lead = (await officer().post('/leads', { projectName: 'x', channel: 'WINDOW', industryCode: 'C1391' })).body;
    await officer().post('/deals', aDealSheet({ projectId: lead.projectId }));
    const deals = [{ ...FIXTURE[0], projectId: lead.projectId }, FIXTURE[1]];
    const held = await officer().post('/signing-events', { ...event, deals });
    expect(held.body.deals).toMatchObject([
      { row: 0, ok: false, code: 'LEADS.DEAL_ALREADY_SIGNED' },
      { row: 1, ok: true },
    ]);
  });

  it('leaves no row out when its request was cut off after the event and one deal (S014)', async () => {
    const signingEventId = randomUUID();
    const databaseUrl = service.database.appUrl;
    const policies = new PolicyStore(databaseUrl);
    const request = new CommandExecutor({
      service: 'leads',
      databaseUrl,
      policies,
      aggregates: leadsService.aggregates,
    });
    await request.start();
    const rows = FIXTURE.slice(0, 3).map((sheet) => {
      const projectId = randomUUID();
      const dealId = derivedId(projectId, 'deal');
      return {
        projectId,
        dealId,
        sheet: DealSheet.omit({ projectId: true }).parse({ ...sheet, signedOn: event.heldOn }),
        leadMissing: false,
      };
    });
    const context = { by: systemActor('test'), zones: '*', zone: 'yongzhou', correlationId: 'cut off' } as const;
    const held = { signingEventId, ...event, deals: rows };
    expect(await request.run(holdSigningEventCommand, held, { ...context, key: randomUUID() })).toMatchObject({
      ok: true,
    });
    const [first] = rows;
    if (!first) throw new Error('no row');
    const one = { projectId: first.projectId, sheet: first.sheet, signingEventId };
    expect(await request.run(signDealCommand, one, { ...context, key: randomUUID() })).toMatchObject({
      ok: true,
    });
    await request.stop();
    await policies.close();
    await service.settled();
    expect((await officer().get(`/signing-events/${signingEventId}`)).body).toMatchObject({ announced: 3, logged: 3 });
    const mine = (await service.published(dealSignedV1)).filter(({ data }) => data.signingEventId === signingEventId);
    expect(mine.map(({ projectid }) => projectid).sort()).toEqual(rows.map(({ projectId }) => projectId).sort());
  });
});
