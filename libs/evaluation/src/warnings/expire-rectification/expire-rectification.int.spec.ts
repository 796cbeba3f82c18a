import { exitOrderedV1, findingRecordedV1, rectifiedV1, startOverdueV1, warningDeliveredV1 } from '@luodi/contracts';
import { addDays, endOfDay } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import { aProject, firm, leader, officer, overdue, today, ZONE } from '../../../test/a-project';
import { evaluationService } from '../../evaluation.service';

describe('the bad ending inside evaluation', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startTestService(evaluationService);
  });

  afterAll(() => service.stop());

  const delivered = async (name: string) => {
    const project = await aProject(service, name);
    const warningId = await overdue(service, project.projectId, project.parcelId);
    expect((await leader(service).post(`/warnings/${warningId}/signature`, {})).status).toBe(200);
    const receipt = await firm(service).post(`/warnings/${warningId}/receipt`, {});
    expect(receipt.status).toBe(200);
    return { ...project, warningId, rectifyBy: receipt.body.rectifyBy as string };
  };
  const orders = async (projectId: string) =>
    (await service.published(exitOrderedV1)).filter((event) => event.projectid === projectId);

  it('leads from an overdue start to exactly one exit order with parcel, area and warning (S088, S090–S092)', async () => {
    const { projectId, parcelId, warningId, rectifyBy } = await delivered('镜湖阀门');
    const deliveredOn = await today(service);
    expect(rectifyBy >= addDays(deliveredOn, 90)).toBe(true);
    await service.travelTo(endOfDay(rectifyBy) - 60_000);
    expect(await orders(projectId)).toHaveLength(0);
    await service.travelTo(addDays(rectifyBy, 3));
    const [order, ...more] = await orders(projectId);
    expect(more).toHaveLength(0);
    expect(order?.data).toEqual({
      warningId,
      ground: 'START_OVERDUE',
      parcelId,
      areaM2: '20000',
      orderedOn: addDays(rectifyBy, 1),
      rectifyBy,
    });
    const [file] = await service.rows('project_file', { project_id: projectId });
    expect(file.exiting).toBe(true);
  });

  it('records one finding and one draft, also when the same fact comes twice', async () => {
    const { projectId, parcelId } = await aProject(service, '重复事实');
    const fact = { supplyId: derivedId('s', 'x'), parcelId, areaM2: '20000', agreedStartOn: '2026-09-15' };
    const detectedOn = await today(service);
    const event = await service.receive(startOverdueV1, { ...fact, detectedOn }, { projectId, zone: ZONE });
    await service.again(event);
    await service.receive(startOverdueV1, { ...fact, detectedOn }, { projectId, zone: ZONE });
    await service.settled();
    const findings = (await service.published(findingRecordedV1)).filter((one) => one.projectid === projectId);
    expect(findings).toHaveLength(1);
    expect(await service.rows('warning', { project_id: projectId })).toHaveLength(1);
  });

  it('is prevented by a pass one minute before the end of the term', async () => {
    const { projectId, warningId, rectifyBy } = await delivered('及时整改');
    await service.travelTo(endOfDay(rectifyBy) - 60_000);
    expect((await firm(service).post(`/warnings/${warningId}/report`, { report: '桩基已全部打入。' })).status).toBe(
      200,
    );
    const review = { result: 'PASSED', note: '现场核实属实' };
    expect((await officer(service).post(`/warnings/${warningId}/review`, review)).status).toBe(200);
    await service.travelTo(addDays(rectifyBy, 5));
    expect(await orders(projectId)).toHaveLength(0);
    expect((await service.published(rectifiedV1)).filter((one) => one.projectid === projectId)).toHaveLength(1);
    const [finding] = await service.rows('finding', { project_id: projectId });
    expect(finding.open).toBe(false);
  });

  it('is not delayed by a report that was returned (S091)', async () => {
    const { projectId, warningId, rectifyBy } = await delivered('整改不到位');
    await firm(service).post(`/warnings/${warningId}/report`, { report: '正在准备。' });
    const review = { result: 'RETURNED', note: '没有开工证据' };
    expect((await officer(service).post(`/warnings/${warningId}/review`, review)).status).toBe(200);
    await service.travelTo(addDays(rectifyBy, 1));
    expect(await orders(projectId)).toHaveLength(1);
    const late = await firm(service).post(`/warnings/${warningId}/report`, { report: '现在好了。' });
    expect([late.status, late.body.code]).toEqual([409, 'EVALUATION.WARNING_CLOSED']);
  });

  it('starts only on delivery: an unopened warning orders nothing, and is marked for paper after three workdays', async () => {
    const { projectId, parcelId } = await aProject(service, '未签收');
    const warningId = await overdue(service, projectId, parcelId);
    await leader(service).post(`/warnings/${warningId}/signature`, {});
    const early = { channel: 'PAPER', proof: 'SD-1', on: await today(service) };
    const tooEarly = await officer(service).post(`/warnings/${warningId}/delivery`, early);
    expect([tooEarly.status, tooEarly.body.code]).toEqual([422, 'EVALUATION.PAPER_TOO_EARLY']);
    await service.travelTo(addDays(await today(service), 30));
    const [row] = await service.rows('warning', { project_id: projectId });
    expect([row.status, row.paper_needed]).toEqual(['ISSUED', true]);
    expect(await orders(projectId)).toHaveLength(0);
    const paper = { channel: 'PAPER', proof: 'SD-2', on: await today(service) };
    expect((await officer(service).post(`/warnings/${warningId}/delivery`, paper)).status).toBe(200);
    const channels = (await service.published(warningDeliveredV1)).filter((one) => one.projectid === projectId);
    expect(channels.map(({ data }) => data.channel)).toEqual(['PAPER']);
  });

  it('keeps who did what, for which unit, when and why', async () => {
    const { warningId } = await delivered('留痕项目');
    const view = await officer(service).get(`/warnings/${warningId}`);
    expect(view.status).toBe(200);
    expect(view.body.derivation.length).toBeGreaterThan(1);
    expect(view.body.journal.map(({ kind, by }: { kind: string; by: string }) => [kind, by])).toEqual([
      ['WarningDrafted', 'evaluation'],
      ['WarningSigned', 'leader-1'],
      ['WarningDelivered', expect.stringContaining('firm-')],
    ]);
  });

  it('is hidden from other zones and other firms, and refuses a stale version', async () => {
    const { warningId } = await delivered('他园项目');
    const elsewhere = service.as('zone-leader', { zone: 'jiangyin' });
    expect((await elsewhere.get(`/warnings/${warningId}`)).status).toBe(404);
    expect((await elsewhere.post(`/warnings/${warningId}/signature`, {})).status).toBe(404);
    const other = firm(service, '91320281MA1N8RTY0X');
    expect((await other.post(`/warnings/${warningId}/report`, { report: '冒名' })).status).toBe(404);
    expect((await other.get('/firm/warnings')).body.total).toBe(0);
    const stale = { days: 10, reason: '雨季', acknowledgeProvisional: true, expectedVersion: 1 };
    const answer = await leader(service).post(`/warnings/${warningId}/extension`, stale);
    expect([answer.status, answer.body.code]).toEqual([409, 'COMMON.STALE_VERSION']);
  });

  it('answers the same key twice with the first answer', async () => {
    const { projectId, parcelId } = await aProject(service, '同键两次');
    const warningId = await overdue(service, projectId, parcelId);
    const first = await leader(service).post(`/warnings/${warningId}/signature`, {}, { key: 'sign-once' });
    const second = await leader(service).post(`/warnings/${warningId}/signature`, {}, { key: 'sign-once' });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await service.events(warningId)).toHaveLength(2);
  });

  it('pages through warnings with a count that equals the list', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let total: number;
    do {
      const page: { body: { items: { warningId: string }[]; total: number; next: string | null } } = await officer(
        service,
      ).get(`/warnings?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      seen.push(...page.body.items.map((item) => item.warningId));
      ({ next: cursor, total } = page.body);
    } while (cursor);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
  });
});
