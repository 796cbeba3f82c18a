import { exitOrderedV1, idleCaseAdvancedV1, parcelRecoveredV1, exitOpenedV1, type CloudEvent } from '@luodi/contracts';
import { addDays, addYears } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import { aDelivered, head, officer, today, ZONE } from '../../../test/a-supply';
import { landService } from '../../land.service';

describe('the fee of land idle for a year (53号令 14(一); regulation 8.7)', () => {
  let service: TestService;
  const of = <T extends CloudEvent>(events: T[], projectId: string): T[] =>
    events.filter((event) => event.projectid === projectId);
  beforeAll(async () => {
    service = await startTestService(landService);
  });
  afterAll(() => service.stop());

  it('goes from suspicion over hearing and decision to the paid fee, and the second year changes the route all the same', async () => {
    const { projectId, agreedStartOn } = await aDelivered(service, '闲置一年');
    const base = `/idle-cases/${projectId}`;
    const caseOf = async () => (await officer(service).get(`/idle-cases?projectId=${projectId}`)).body.items[0];
    await service.travelTo(addDays(addYears(agreedStartOn, 1), 1));
    expect(await caseOf()).toMatchObject({
      status: 'SUSPECTED',
      route: 'FEE_20PCT',
      dueFor: 'INVESTIGATE',
      provisional: true,
    });
    const ack = { acknowledgeProvisional: true };
    const day = () => today(service);
    const steps = async () => [
      await officer(service).post(`${base}/investigation`, { noticeNumber: 'DC-1', receivedOn: await day(), ...ack }),
      await head(service).post(`${base}/determination`, {
        result: 'DETERMINED',
        documentNumber: 'RD-1',
        cause: 'HOLDER',
        conclusion: '未动工',
        holderAnsweredOn: await day(),
      }),
      await officer(service).post(`${base}/publicity`, { noticeNumber: 'GS-1', publishedOn: await day() }),
      await officer(service).post(`${base}/hearing-notice`, { noticeNumber: 'TZ-1', toldOn: await day(), ...ack }),
      await officer(service).post(`${base}/hearing`, { outcome: 'WAIVED', documentNumber: 'FQ-1' }),
    ];
    expect((await steps()).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const decision = { decisionNumber: 'ZJ-1', approvalNumber: 'ZF-1', servedOn: await day() };
    expect((await head(service).post(`${base}/fee-decision`, decision)).body.code).toBe('LAND.PROVISIONAL_DAY');
    const decided = await head(service).post(`${base}/fee-decision`, { ...decision, ...ack });
    expect([decided.status, decided.body.feeFen]).toEqual([200, '67200000']);
    await service.travelTo(addDays(decided.body.dueOn as string, 2));
    expect(await caseOf()).toMatchObject({ status: 'FEE_UNPAID', overdue: true, feeFen: '67200000' });
    const pay = async (amountFen: string, voucherNumber: string) =>
      officer(service).post(`${base}/fee-payments`, { amountFen, voucherNumber, paidOn: await day() });
    expect((await pay('67200001', 'V-0')).body.code).toBe('LAND.FEE_OVERPAID');
    expect((await pay('67199999', 'V-1')).body.openFen).toBe('1');
    expect((await pay('1', 'V-2')).body.openFen).toBe('0');
    await service.travelTo(addDays(addYears(agreedStartOn, 2), 1));
    expect(await caseOf()).toMatchObject({ status: 'FEE_PAID', route: 'TAKE_BACK_FREE' });
    await service.settled();
    const told = of(await service.published(idleCaseAdvancedV1), projectId).map(({ data }) => data.step);
    expect(told).toEqual([
      'OPENED',
      'INVESTIGATING',
      'DETERMINED',
      'PUBLISHED',
      'HEARING_TOLD',
      'HEARING_SETTLED',
      'FEE_DECIDED',
      'FEE_UNPAID',
      'FEE_PAID',
    ]);
  });

  it('takes the negotiated way for a government cause: the approved plan restarts the start clock', async () => {
    const { projectId, agreedStartOn } = await aDelivered(service, '政府原因');
    const base = `/idle-cases/${projectId}`;
    await service.travelTo(addDays(addYears(agreedStartOn, 1), 1));
    const day = await today(service);
    await officer(service).post(`${base}/investigation`, {
      noticeNumber: 'DC-2',
      receivedOn: day,
      acknowledgeProvisional: true,
    });
    const cause = {
      result: 'DETERMINED',
      documentNumber: 'RD-2',
      cause: 'GOVERNMENT',
      conclusion: '未按期交地',
      holderAnsweredOn: day,
    };
    await head(service).post(`${base}/determination`, cause);
    await officer(service).post(`${base}/publicity`, { noticeNumber: 'GS-2', publishedOn: day });
    const plan = { way: 'EXTEND_START', approvalNumber: 'FA-1', newStartOn: addDays(day, 300) };
    expect((await head(service).post(`${base}/plan`, plan)).status).toBe(200);
    await service.settled();
    const view = (await officer(service).get(`/idle-land?projectId=${projectId}`)).body.items[0];
    expect(view).toMatchObject({ status: 'NOT_YET', agreedStartOn: plan.newStartOn });
  });

  it('brings land back once, however many orders stand behind its exit (S080, S082)', async () => {
    const { projectId, parcelId } = await aDelivered(service, '两个事由');
    const day = await today(service);
    const order = (ground: string) => ({
      warningId: derivedId(projectId, ground),
      ground,
      parcelId,
      areaM2: '20000',
      orderedOn: day,
      rectifyBy: addDays(day, -1),
    });
    await service.receive(exitOrderedV1, order('TAX'), { projectId, zone: ZONE });
    await service.receive(exitOrderedV1, order('ENVIRONMENT'), { projectId, zone: ZONE });
    await service.settled();
    expect(of(await service.published(exitOpenedV1), projectId)).toHaveLength(1);
    expect(await service.rows('exit_case', { project_id: projectId })).toHaveLength(1);
    const exit = `/exits/${derivedId(projectId, 'exit-case')}`;
    expect((await officer(service).post(`${exit}/method`, { method: 'BUYBACK', reason: '协商一致' })).status).toBe(200);
    await officer(service).post(`${exit}/compensation`, { asOf: day, buildingsFen: '0' });
    expect((await officer(service).post(`${exit}/recovery`, { recoveredOn: day, documentNumber: 'SC' })).status).toBe(
      200,
    );
    await service.receive(exitOrderedV1, order('OUTPUT'), { projectId, zone: ZONE });
    await service.settled();
    expect(of(await service.published(parcelRecoveredV1), projectId)).toHaveLength(1);
    expect(await service.rows('exit_case', { project_id: projectId })).toHaveLength(1);
  });
});
