import { randomUUID } from 'node:crypto';
import {
  dealEndedV1,
  dealSignedV1,
  fundsArrivedV1,
  milestoneReachedV1,
  projectAdmittedV1,
  projectRejectedV1,
} from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { aDealSheet } from '../../../test/samples';
import { leadsService } from '../../index';

describe('a deal, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(leadsService);
  });
  afterAll(() => service.stop());

  const officer = (zone = 'jianshi') => service.as('investment-officer', { zone, personId: 'officer' });
  const head = () => service.as('investment-head', { zone: 'jianshi', personId: 'head' });
  const signed = async (changes = {}) =>
    (await officer().post('/deals', aDealSheet(changes))).body as { id: string; projectId: string };
  const rejected = {
    caseId: randomUUID(),
    decidedOn: '2026-04-01',
    cause: 'REVIEW',
    reason: '投资强度论证不足',
  } as const;
  const admit = (projectId: string) =>
    service.receive(
      projectAdmittedV1,
      { caseId: randomUUID(), decidedOn: '2026-04-01', totalScore: '85', scoredSheets: 5 },
      { projectId, zone: 'jianshi' },
    );

  it('is refused with every fault at once, and nothing is kept (S015)', async () => {
    const answer = await officer().post(
      '/deals',
      aDealSheet({ indicators: undefined, schedule: undefined, investmentFen: '0', firmCreditCode: '1' }),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((one: { code: string; path: string }) => [one.code, one.path])).toEqual([
      ['LEADS.CREDIT_CODE_MALFORMED', 'firmCreditCode'],
      ['LEADS.AMOUNT_NOT_POSITIVE', 'investmentFen'],
      ['LEADS.INTENSITY_MISSING', 'indicators.investmentIntensityWanPerMu'],
      ['LEADS.OUTPUT_MISSING', 'indicators.outputWanPerMu'],
      ['LEADS.PLOT_RATIO_MISSING', 'indicators.plotRatio'],
      ['LEADS.SCHEDULE_MISSING', 'schedule'],
    ]);
    expect(await service.published(dealSignedV1)).toEqual([]);
  });

  it('takes its lead out of the pool and is published once with the agreed indicators', async () => {
    const lead = (await officer().post('/leads', { projectName: '富硒食品', channel: 'WINDOW', industryCode: 'C1391' }))
      .body;
    const key = randomUUID();
    const body = aDealSheet({ projectId: lead.projectId, investmentFen: '11999999999' });
    const answer = await officer().post('/deals', body, { key });
    expect(answer).toMatchObject({
      status: 201,
      body: { projectId: lead.projectId, sizeClass: '100M', warnings: [{ code: 'INVESTMENT_BELOW_INTENSITY' }] },
    });
    expect((await officer().post('/deals', body, { key })).body).toEqual(answer.body);
    expect(await officer().post('/deals', body)).toMatchObject({
      status: 409,
      body: { code: 'LEADS.DEAL_ALREADY_SIGNED' },
    });
    const [event, ...rest] = await service.published(dealSignedV1);
    expect(rest).toEqual([]);
    expect(dealSignedV1.schema.parse(event?.data)).toMatchObject({
      leadId: lead.id,
      indicators: body.indicators,
      schedule: body.schedule,
    });
    if (event) await service.again(event);
    expect((await officer().get(`/leads/${lead.id}`)).body).toMatchObject({ status: 'SIGNED', version: 2 });
  });

  it('cannot be signed for a lead of another zone', async () => {
    const lead = (
      await officer('jiangyin').post('/leads', { projectName: 'x', channel: 'WINDOW', industryCode: 'C1391' })
    ).body;
    expect(await officer().post('/deals', aDealSheet({ projectId: lead.projectId }))).toMatchObject({
      status: 404,
      body: { code: 'LEADS.LEAD_NOT_FOUND' },
    });
  });

  it('ends as NOT_ADMITTED when the review rejects it, once (point 1)', async () => {
    const deal = await signed();
    const event = await service.receive(projectRejectedV1, rejected, { projectId: deal.projectId, zone: 'jianshi' });
    await service.again(event);
    expect((await officer().get(`/deals/${deal.id}`)).body).toMatchObject({
      status: 'ENDED',
      outcome: 'NOT_ADMITTED',
      stage: 'ENDED',
    });
    expect((await service.published(dealEndedV1)).filter((one) => one.projectid === deal.projectId)).toMatchObject([
      { causationid: event.id },
    ]);
    expect(await officer().post(`/deals/${deal.id}/drop`, { reason: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'LEADS.DEAL_ENDED' },
    });
  });

  it('is dropped on the version its reader saw, and by its own zone only', async () => {
    const deal = await signed();
    expect((await officer('jiangyin').post(`/deals/${deal.id}/drop`, { reason: '资金不足' })).status).toBe(404);
    expect((await officer().post(`/deals/${deal.id}/drop`, { reason: '资金不足', expectedVersion: 9 })).status).toBe(
      409,
    );
    expect((await officer().post(`/deals/${deal.id}/drop`, { reason: '资金不足', expectedVersion: 1 })).status).toBe(
      200,
    );
  });

  it('reaches its milestones in order, each verified by another person and published once (S001, S019, S29)', async () => {
    const deal = await signed();
    const report = (milestone: string, reachedOn: string) =>
      officer().post(`/deals/${deal.id}/milestones`, { milestone, reachedOn, evidence: '证照' });
    const verify = (milestone: string, by = head()) =>
      by.post(`/deals/${deal.id}/milestones/${milestone}/verification`, { result: 'VERIFIED' });
    expect((await report('REGISTERED', '2026-03-20')).status).toBe(201);
    const codes = (await report('STARTED', '2026-05-01')).body.errors.map((one: { code: string }) => one.code);
    expect(codes).toEqual(['LEADS.NOT_ADMITTED_YET']);
    await admit(deal.projectId);
    expect((await report('COMPLETED', '2026-05-02')).body.code).toBe('LEADS.MILESTONE_OUT_OF_ORDER');
    const own = service.as('investment-head', { zone: 'jianshi', personId: 'officer' });
    expect(await verify('REGISTERED', own)).toMatchObject({ status: 403, body: { code: 'LEADS.OWN_REPORT' } });
    expect((await verify('REGISTERED')).status).toBe(200);
    await report('STARTED', '2026-05-01');
    expect((await verify('STARTED')).status).toBe(200);
    expect((await verify('STARTED')).body.code).toBe('LEADS.MILESTONE_ALREADY_VERIFIED');
    const published = (await service.published(milestoneReachedV1)).filter((one) => one.projectid === deal.projectId);
    expect(published.map((one) => one.data.milestone)).toEqual(['REGISTERED', 'STARTED']);
    expect((await officer().get(`/deals/${deal.id}`)).body).toMatchObject({
      stage: 'STARTED',
      milestones: [{ status: 'VERIFIED' }, { status: 'VERIFIED' }],
      evidence: [{ about: 'REGISTERED' }, { about: 'STARTED' }],
    });
    expect((await officer().get('/pipeline')).body.zones).toMatchObject([
      { zone: 'jianshi', counts: { STARTED: 1, IN_PRODUCTION: 0 } },
    ]);
  });

  it('lets a firm report and see its own deals only', async () => {
    const code = '91350100M000100Y43';
    const deal = await signed();
    const firm = (firmCode: string) =>
      service.as('firm', { zone: 'jianshi', personId: `firm-${firmCode}`, firm: firmCode });
    const body = { milestone: 'REGISTERED', reachedOn: '2026-03-20', evidence: '营业执照' };
    expect((await firm('91350100M000100Y44').post(`/firm/deals/${deal.id}/milestones`, body)).status).toBe(404);
    expect((await firm(code).post(`/firm/deals/${deal.id}/milestones`, body)).status).toBe(201);
    expect((await firm('91350100M000100Y44').get('/firm/deals')).body.total).toBe(0);
    expect((await firm(code).get('/firm/deals')).body.total).toBeGreaterThan(0);
  });

  it('adds up verified instalments, each once under its number (S019)', async () => {
    const deal = await signed();
    const report = (instalmentId: string, amountFen: string) =>
      officer().post(`/deals/${deal.id}/funds`, { instalmentId, amountFen, arrivedOn: '2026-05-01', evidence: '回单' });
    const verify = (instalmentId: string) =>
      head().post(`/deals/${deal.id}/funds/${instalmentId}/verification`, { result: 'VERIFIED' });
    expect((await report('A', '3000000001')).status).toBe(201);
    expect((await report('A', '3000000001')).status).toBe(201);
    expect((await report('A', '2')).body.code).toBe('LEADS.INSTALMENT_DIFFERS');
    await report('B', '2');
    expect((await verify('A')).body.totalArrivedFen).toBe('3000000001');
    expect((await verify('B')).body.totalArrivedFen).toBe('3000000003');
    expect((await verify('B')).body.code).toBe('LEADS.INSTALMENT_ALREADY_VERIFIED');
    const funds = (await service.published(fundsArrivedV1)).filter((one) => one.projectid === deal.projectId);
    expect(funds.map((one) => one.data.totalArrivedFen)).toEqual(['3000000001', '3000000003']);
    expect((await officer().get(`/deals?projectId=${deal.projectId}`)).body).toMatchObject({
      total: 1,
      items: [{ arrivedFen: '3000000003' }],
    });
  });
});
