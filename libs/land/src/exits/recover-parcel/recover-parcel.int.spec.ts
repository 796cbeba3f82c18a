import {
  exitOpenedV1,
  exitOrderedV1,
  idleLandRecognisedV1,
  landContractedV1,
  milestoneReachedV1,
  parcelRecoveredV1,
  startOverdueV1,
  supplyOpenedV1,
  type CloudEvent,
} from '@luodi/contracts';
import { addDays, addYears, endOfDay } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import {
  aDeal,
  aDelivered,
  aHeldTask,
  aParcel,
  aTask,
  head,
  indicators,
  officer,
  today,
  ZONE,
} from '../../../test/a-supply';
import { landService } from '../../land.service';

describe('land, from the supply task to the recovered parcel', () => {
  let service: TestService;
  const of = <T extends CloudEvent>(events: T[], projectId: string): T[] =>
    events.filter((event) => event.projectid === projectId);

  beforeAll(async () => {
    service = await startTestService(landService);
  });

  afterAll(() => service.stop());

  it('refuses every land command before admission and before the stage has passed (S020)', async () => {
    const unknown = await officer(service).post(`/supplies/${derivedId('nobody')}/quota`, { year: 2026 });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'LAND.PROJECT_NOT_ADMITTED']);
    const signed = await aDeal(service, '只签约');
    const refused = await officer(service).post(`/supplies/${signed}/parcel`, {
      parcelId: derivedId('p'),
      landUse: '0601',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'LAND.PROJECT_NOT_ADMITTED']);
  });

  it('opens exactly one task, and bars a flagged project even if admission passed it (S060)', async () => {
    const projectId = await aTask(service, '两高一低', { industryFlags: ['two_high_one_low'] });
    expect(of(await service.published(supplyOpenedV1), projectId)).toHaveLength(1);
    const refused = await officer(service).post(`/supplies/${projectId}/quota`, { year: 2026 });
    expect([refused.status, refused.body.code]).toEqual([422, 'LAND.POLICY_INCONSISTENT']);
  });

  it('gives a contested parcel to exactly one of many projects that ask at once (F46, I3)', async () => {
    const parcelId = await aParcel(service, 'CONTESTED');
    const projects: string[] = [];
    for (let at = 0; at < 100; at++) projects.push(await aTask(service, `争地-${at}`));
    const ask = (id: string) => officer(service).post(`/supplies/${id}/parcel`, { parcelId, landUse: '0601' });
    const answers = await Promise.all(projects.map(ask));
    expect(answers.every(({ status }) => status === 202)).toBe(true);
    expect(answers.every(({ body }) => body.parcelStatus === 'ASKED')).toBe(true);
    await service.settled();
    const held = await service.rows('land_supply', { parcel_id: parcelId, parcel_status: 'RESERVED' });
    const refused = await service.rows('land_supply', { parcel_id: parcelId, parcel_status: 'REFUSED' });
    expect([held.length, refused.length]).toEqual([1, 99]);
    const loser = refused[0]?.project_id as string;
    const task = (await officer(service).get(`/supplies/${loser}`)).body;
    expect([task.parcelStatus, task.parcelRefusal]).toEqual(['REFUSED', 'LAND.PARCEL_NOT_FREE']);
  });

  it('never exceeds the quota of a year, and names what is left (S056)', async () => {
    await officer(service).post('/quotas', { year: 2031, planAreaM2: '50000', documentNumber: 'JH-31' });
    const projects = await Promise.all([1, 2, 3, 4].map((at) => aTask(service, `指标-${at}`)));
    await Promise.all(projects.map((id) => officer(service).post(`/supplies/${id}/quota`, { year: 2031 })));
    await service.settled();
    const [quota] = await service.rows('land_quota', { year: 2031 });
    expect([quota.reserved_m2, quota.remaining_m2]).toEqual(['40000', '10000']);
    const refused = (await service.rows('land_supply', { quota_status: 'REFUSED' })).map(
      (row) => row.quota_remaining_m2,
    );
    expect(refused).toEqual(['10000', '10000']);
  });

  it('names the failing floor with both numbers, one fen below it (S065), and the terms allowed (S064)', async () => {
    const { projectId } = await aHeldTask(service, '底价');
    const propose = (termYears: number, reservePriceFen: string) =>
      officer(service).post(`/supplies/${projectId}/price`, { termYears, valuationFen: '1', reservePriceFen });
    const below = await propose(50, '335999999');
    expect([below.status, below.body.code]).toEqual([422, 'LAND.PRICE_BELOW_NATIONAL_MINIMUM']);
    expect(below.body.errors[0].facts).toMatchObject({ priceFen: '335999999', floorFen: '336000000' });
    expect((await propose(15, '336000000')).body.code).toBe('LAND.TERM_NOT_ALLOWED');
    expect((await propose(50, '336000000')).status).toBe(200);
    const alone = await service
      .as('land-head', { zone: ZONE, personId: 'land-1' })
      .post(`/supplies/${projectId}/price-approval`, {
        approvalNumber: 'PF-0',
      });
    expect(alone.body.code).toBe('LAND.SAME_PERSON');
  });

  it('follows the idle-land status day by day across both thresholds, and tells an overdue start once (S088)', async () => {
    const { projectId, agreedStartOn } = await aDelivered(service, '闲置观察');
    expect(of(await service.published(landContractedV1), projectId)[0]?.data.indicators).toEqual(indicators);
    const statusOn = async (day: string) => {
      await service.travelTo(endOfDay(addDays(day, -1)) + 3_600_000);
      const answer = await officer(service).get(`/idle-land?projectId=${projectId}`);
      return answer.body.items[0].status as string;
    };
    await service.travelTo(endOfDay(agreedStartOn) + 9 * 60_000);
    expect(of(await service.published(startOverdueV1), projectId)).toHaveLength(0);
    await service.travelTo(endOfDay(agreedStartOn) + 11 * 60_000);
    expect(of(await service.published(startOverdueV1), projectId)).toHaveLength(1);
    const [one, two] = [addYears(agreedStartOn, 1), addYears(agreedStartOn, 2)];
    expect(await statusOn(one)).toBe('NOT_YET');
    expect(await statusOn(addDays(one, 1))).toBe('IDLE_1Y');
    expect(await statusOn(two)).toBe('IDLE_1Y');
    expect(await statusOn(addDays(two, 1))).toBe('IDLE_2Y');
    expect(of(await service.published(startOverdueV1), projectId)).toHaveLength(1);
    const routes = of(await service.published(idleLandRecognisedV1), projectId).map(({ data }) => data.route);
    expect(routes).toEqual(['FEE_20PCT', 'TAKE_BACK_FREE']);
  });

  it('stops every clock when a start is verified', async () => {
    const { projectId, agreedStartOn } = await aDelivered(service, '按期开工');
    const start = {
      dealId: derivedId(projectId, 'deal'),
      milestone: 'STARTED' as const,
      reachedOn: agreedStartOn,
      evidence: '施工许可证',
    };
    await service.receive(milestoneReachedV1, start, { projectId, zone: ZONE });
    await service.travelTo(addDays(agreedStartOn, 800));
    expect(of(await service.published(startOverdueV1), projectId)).toHaveLength(0);
    expect(of(await service.published(idleLandRecognisedV1), projectId)).toHaveLength(0);
  });

  it('executes an exit order once, with all guards, and the parcel is free again (S080, S082)', async () => {
    const { projectId, parcelId, agreedStartOn } = await aDelivered(service, '收回项目');
    const warningId = derivedId(projectId, 'w');
    const exitId = derivedId(projectId, 'exit-case');
    const base = `/exits/${exitId}`;
    const none = await officer(service).post(`${base}/method`, { method: 'BUYBACK', reason: '协商' });
    expect([none.status, none.body.code]).toEqual([409, 'LAND.EXIT_WARNING_MISSING']);
    await service.travelTo(addDays(agreedStartOn, 130));
    const day = await today(service);
    const order = {
      warningId,
      ground: 'START_OVERDUE',
      parcelId,
      areaM2: '20000',
      orderedOn: day,
      rectifyBy: addDays(day, -1),
    };
    const event = await service.receive(exitOrderedV1, order, { projectId, zone: ZONE });
    await service.again(event);
    await service.settled();
    expect(of(await service.published(exitOpenedV1), projectId)).toHaveLength(1);
    const ruledOut = ['BUYBACK', 'SURRENDER', 'REDEVELOP'].map((method) => ({ method, reason: '企业拒绝' }));
    const recover = { method: 'RECOVER', reason: '闲置满两年', ruledOut };
    expect((await officer(service).post(`${base}/method`, { ...recover, ruledOut: [] })).body.code).toBe(
      'LAND.EXIT_METHOD_ORDER',
    );
    expect((await officer(service).post(`${base}/method`, recover)).body.code).toBe('LAND.EXIT_RECOVER_NOT_IDLE');
    await service.travelTo(addDays(addYears(agreedStartOn, 2), 1));
    expect((await officer(service).post(`${base}/method`, recover)).status).toBe(200);
    const decided = { decisionNumber: 'SH-1', approvalNumber: 'ZF-1', decidedOn: await today(service) };
    expect((await head(service).post(`${base}/decision`, decided)).body.code).toBe('LAND.EXIT_HEARING_NOTICE_MISSING');
    const told = { noticeNumber: 'TZ-1', toldOn: await today(service) };
    // The last day to ask lies in a year without a calendar: the notice is issued only when that is acknowledged (1.5).
    expect((await officer(service).post(`${base}/hearing-notice`, told)).body.code).toBe('LAND.PROVISIONAL_DAY');
    const acknowledged = { ...told, acknowledgeProvisional: true };
    expect((await officer(service).post(`${base}/hearing-notice`, acknowledged)).status).toBe(200);
    expect((await head(service).post(`${base}/decision`, decided)).body.code).toBe('LAND.EXIT_HEARING_OPEN');
    const waived = { outcome: 'WAIVED', documentNumber: 'FQ-1' };
    expect((await officer(service).post(`${base}/hearing`, waived)).status).toBe(200);
    expect((await head(service).post(`${base}/decision`, decided)).status).toBe(200);
    const paid = await officer(service).post(`${base}/compensation`, { asOf: await today(service), buildingsFen: '0' });
    expect(paid.body.compensationFen).toBe('0');
    const back = { recoveredOn: await today(service), documentNumber: 'SC-1' };
    expect((await officer(service).post(`${base}/recovery`, back)).status).toBe(200);
    await service.settled();
    expect(of(await service.published(parcelRecoveredV1), projectId)).toHaveLength(1);
    const [parcel] = await service.rows('parcel', { stream_id: parcelId });
    expect([parcel.status, parcel.supply_id]).toEqual(['RECOVERED', null]);
    expect((await officer(service).get(`/supplies/${projectId}`)).body.status).toBe('RECOVERED');
    const next = await aTask(service, '二次招商');
    await officer(service).post(`/supplies/${next}/parcel`, { parcelId, landUse: '0601' });
    await service.settled();
    expect((await officer(service).get(`/supplies/${next}`)).body.parcelStatus).toBe('RESERVED');
  });

  it('releases what nobody confirmed in time', async () => {
    const { projectId, parcelId } = await aHeldTask(service, '预留失效');
    await service.travelTo(addDays(await today(service), 32));
    const supply = await officer(service).get(`/supplies/${projectId}`);
    expect([supply.body.parcelStatus, supply.body.quotaStatus]).toEqual(['NONE', 'NONE']);
    expect((await officer(service).get(`/parcels/${parcelId}`)).body.status).toBe('FREE');
  });

  it('refuses a number taken in the zone, a stale version and another zone; repeats the first answer for one key', async () => {
    await aParcel(service, 'UNIQUE-1');
    await expect(aParcel(service, 'UNIQUE-1')).rejects.toThrow('LAND.PARCEL_NUMBER_TAKEN');
    const quota = { year: 2040, planAreaM2: '100', documentNumber: 'JH-40' };
    const first = await officer(service).post('/quotas', quota, { key: 'quota-2040' });
    const again = await officer(service).post('/quotas', quota, { key: 'quota-2040' });
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    const stale = await officer(service).post('/quotas', { ...quota, expectedVersion: 7 });
    expect([stale.status, stale.body.code]).toEqual([409, 'COMMON.STALE_VERSION']);
    const projectId = await aTask(service, '他园不可见');
    const elsewhere = service.as('land-officer', { zone: 'jiangyin' });
    expect((await elsewhere.get(`/supplies/${projectId}`)).status).toBe(404);
    const foreign = await elsewhere.post(`/supplies/${projectId}/release`, { reason: '越区' });
    const unknown = await elsewhere.post(`/supplies/${derivedId('nobody')}/release`, { reason: '越区' });
    expect([foreign.status, foreign.body.code]).toEqual([409, 'LAND.PROJECT_NOT_ADMITTED']);
    expect(unknown.body.code).toBe(foreign.body.code);
  });
});
