import {
  landAwardedV1,
  landInUseV1,
  landListedV1,
  landRemindedV1,
  milestoneReachedV1,
  type CloudEvent,
} from '@luodi/contracts';
import { addDays } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import {
  aDelivered,
  aHeldTask,
  anAward,
  aParcel,
  aTask,
  listedUntil,
  officer,
  today,
  ZONE,
} from '../../../test/a-supply';
import { landService } from '../../land.service';

describe('from the approved price to the contract', () => {
  let service: TestService;
  const of = <T extends CloudEvent>(events: T[], projectId: string): T[] =>
    events.filter((event) => event.projectid === projectId);
  const taskOf = async (projectId: string) => (await officer(service).get(`/supplies/${projectId}`)).body;

  beforeAll(async () => {
    service = await startTestService(landService);
  });
  afterAll(() => service.stop());

  it('is listed and awarded, each told once, and holds parcel and quota however long it lasts (S067)', async () => {
    const { projectId, parcelId } = await aHeldTask(service, '挂牌项目');
    for (const step of await anAward(service, projectId)) expect(step.status).toBe(200);
    await service.settled();
    expect(of(await service.published(landListedV1), projectId)).toHaveLength(1);
    expect(of(await service.published(landAwardedV1), projectId)).toHaveLength(1);
    await service.travelTo(addDays(await today(service), 60));
    const task = await taskOf(projectId);
    expect(task).toMatchObject({
      status: 'AWARDED',
      parcelStatus: 'RESERVED',
      quotaStatus: 'RESERVED',
      contractOverdue: true,
    });
    expect((await officer(service).get(`/parcels/${parcelId}`)).body).toMatchObject({
      status: 'RESERVED',
      reservedUntil: null,
    });
    const on = await today(service);
    const contract = { priceFen: '336000000', contractedOn: on, agreedDeliveryOn: on };
    expect((await officer(service).post(`/supplies/${projectId}/contract`, contract)).status).toBe(200);
    expect((await taskOf(projectId)).status).toBe('CONTRACTED');
  });

  it('falls back to a reservation when nobody bids, and lapses like one', async () => {
    const { projectId, parcelId } = await aHeldTask(service, '流拍项目');
    const [, , listed] = await anAward(service, projectId);
    expect(listed?.status).toBe(200);
    const given = { outcome: 'GIVEN_UP', reason: '竞得人弃约' };
    expect((await officer(service).post(`/supplies/${projectId}/listing-end`, given)).status).toBe(200);
    await service.settled();
    expect(await taskOf(projectId)).toMatchObject({
      status: 'APPROVED',
      parcelStatus: 'RESERVED',
      quotaStatus: 'RESERVED',
    });
    await service.travelTo(addDays(await today(service), 32));
    expect(await taskOf(projectId)).toMatchObject({ status: 'OPEN', parcelStatus: 'NONE', quotaStatus: 'NONE' });
    expect((await officer(service).get(`/parcels/${parcelId}`)).body.status).toBe('FREE');
  });

  it('refuses to list before everything is there, and a notice that is too short', async () => {
    const { projectId } = await aHeldTask(service, '未批先挂');
    const { listing } = listedUntil(await today(service));
    const offer = { listingNumber: 'GP-2', ...listing, startingPriceFen: '336000000' };
    expect((await officer(service).post(`/supplies/${projectId}/listing`, offer)).body.code).toBe(
      'LAND.PRICE_NOT_APPROVED',
    );
    const task = await aTask(service, '无地无指标');
    const refused = await officer(service).post(`/supplies/${task}/listing`, offer);
    expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'LAND.PARCEL_NOT_RESERVED',
      'LAND.QUOTA_NOT_RESERVED',
      'LAND.PRICE_NOT_APPROVED',
    ]);
  });

  it('gives the quota of a year to the key project that asks last, and tells the displaced one why (S056)', async () => {
    await officer(service).post('/quotas', { year: 2033, planAreaM2: '50000', documentNumber: 'JH-33' });
    const small = await aTask(service, '小项目', { investmentFen: '9999999999', landAreaM2: '40000' });
    const key = await aTask(service, '重点项目', { investmentFen: '10000000000', landAreaM2: '40000' });
    const priority = { kind: 'KEY', documentNumber: '园委〔2033〕1号' };
    const early = await officer(service).post(`/supplies/${small}/quota`, { year: 2033, priority });
    expect([early.status, early.body.code]).toEqual([422, 'LAND.PRIORITY_BELOW_LINE']);
    const asked = await officer(service).post(`/supplies/${small}/quota`, { year: 2033 });
    expect([asked.status, asked.body]).toMatchObject([202, { quotaStatus: 'ASKED', quotaRank: 2 }]);
    await service.settled();
    expect((await taskOf(small)).quotaStatus).toBe('RESERVED');
    await officer(service).post(`/supplies/${key}/quota`, { year: 2033, priority });
    await service.settled();
    expect(await taskOf(key)).toMatchObject({ quotaStatus: 'RESERVED', quotaRank: 0 });
    expect(await taskOf(small)).toMatchObject({ quotaStatus: 'REFUSED', quotaRefusal: 'LAND.QUOTA_DISPLACED' });
    const unmet = (await officer(service).get('/supplies?quotaStatus=REFUSED')).body;
    expect(unmet.items.map(({ projectId }: { projectId: string }) => projectId)).toContain(small);
    await officer(service).post(`/supplies/${key}/release`, { reason: '改址' });
    await service.settled();
    expect((await taskOf(small)).quotaStatus).toBe('RESERVED');
  });

  it('keeps every parcel in exactly one class, and the classes add up to the approved area (S075)', async () => {
    const raw = {
      parcelNumber: 'RAW-1',
      areaM2: '12345.67',
      landGrade: 10,
      plannedUse: '0601',
      planReference: 'g',
      block: 'b',
    };
    const costs = { acquisitionCostFen: '1', developmentCostFen: '1', feesFen: '1' };
    const made = await officer(service).post('/parcels', { ...raw, ...costs, readiness: 'CONVERTED' });
    const { projectId, parcelId, agreedStartOn } = await aDelivered(service, '存量项目');
    const classOf = async (id: string) => (await officer(service).get(`/parcels/${id}`)).body.stockClass as string;
    expect([await classOf(made.body.id), await classOf(parcelId)]).toEqual(['NOT_ACQUIRED', 'NOT_USED']);
    const skipped = await officer(service).post(`/parcels/${made.body.id}/readiness`, {
      readiness: 'SERVICED',
      documentNumber: 'D',
    });
    expect(skipped.body.code).toBe('LAND.READINESS_ORDER');
    await officer(service).post(`/parcels/${made.body.id}/readiness`, { readiness: 'ACQUIRED', documentNumber: 'D' });
    const start = {
      dealId: derivedId(projectId, 'deal'),
      milestone: 'STARTED' as const,
      reachedOn: agreedStartOn,
      evidence: '许可证',
    };
    await service.receive(milestoneReachedV1, start, { projectId, zone: ZONE });
    await service.settled();
    expect([await classOf(made.body.id), await classOf(parcelId)]).toEqual(['NOT_SUPPLIED', 'IN_USE']);
    expect(of(await service.published(landInUseV1), projectId)).toHaveLength(1);
    const head = service.as('land-head', { zone: ZONE, personId: 'land-head-1' });
    await head.post(`/parcels/${parcelId}/efficiency`, { grounds: ['EXTENSIVE'], documentNumber: 'D' });
    expect(await classOf(parcelId)).toBe('INEFFICIENT');
    const [stock] = (await officer(service).get('/stock-land')).body.zones;
    const [{ sum }] = (await service.asOwner(`select sum(area_m2)::text as sum from parcel where zone = $1`, [
      ZONE,
    ])) as [{ sum: string }];
    const [{ classes }] = (await service.asOwner(`select sum(c::numeric)::text as classes from unnest($1::text[]) c`, [
      stock.classes.map(({ areaM2 }: { areaM2: string }) => areaM2),
    ])) as [{ classes: string }];
    expect([stock.areaM2, classes]).toEqual([sum, sum]);
  });

  it('reminds of the agreed start before it comes, and no more once works have started (S064)', async () => {
    const { projectId, agreedStartOn } = await aDelivered(service, '提醒项目');
    await service.travelTo(addDays(agreedStartOn, -29));
    const reminded = of(await service.published(landRemindedV1), projectId).map(({ data }) => [
      data.subject,
      data.daysLeft,
    ]);
    expect(reminded).toEqual([
      ['START', 60],
      ['START', 30],
    ]);
    const start = {
      dealId: derivedId(projectId, 'deal'),
      milestone: 'STARTED' as const,
      reachedOn: await today(service),
      evidence: '许可证',
    };
    await service.receive(milestoneReachedV1, start, { projectId, zone: ZONE });
    await service.travelTo(addDays(agreedStartOn, 400));
    expect(of(await service.published(landRemindedV1), projectId)).toHaveLength(2);
    const view = (await officer(service).get(`/idle-land?projectId=${projectId}`)).body.items[0];
    expect(view.nextReminderOn > addDays(agreedStartOn, 15_000)).toBe(true);
  });

  it('refuses a parcel that is not serviced in the task, with its code', async () => {
    const projectId = await aTask(service, '生地');
    const raw = {
      parcelNumber: 'RAW-2',
      areaM2: '20000',
      landGrade: 10,
      plannedUse: '0601',
      planReference: 'g',
      block: 'b',
    };
    const costs = { acquisitionCostFen: '1', developmentCostFen: '1', feesFen: '1' };
    const made = await officer(service).post('/parcels', { ...raw, ...costs, readiness: 'CLEARED' });
    const asked = await officer(service).post(`/supplies/${projectId}/parcel`, {
      parcelId: made.body.id,
      landUse: '0601',
    });
    expect([asked.status, asked.body.parcelStatus]).toEqual([202, 'ASKED']);
    await service.settled();
    expect(await taskOf(projectId)).toMatchObject({ parcelStatus: 'REFUSED', parcelRefusal: 'LAND.PARCEL_NOT_READY' });
    await aParcel(service, '备用宗地');
  });
});
