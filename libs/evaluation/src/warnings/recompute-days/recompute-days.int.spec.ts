import { fundsArrivedV1, objectionAnsweredV1, milestoneReachedV1, rectificationMovedV1 } from '@luodi/contracts';
import { addDays, PUBLISHED_CALENDARS } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import { aProject, firm, leader, officer, overdue, today, ZONE } from '../../../test/a-project';
import { evaluationService } from '../../evaluation.service';

/** A fictitious notice: the first workday after the provisional end of term is a day off. */
const with2027 = (off: string) => ({
  ...PUBLISHED_CALENDARS,
  years: { ...PUBLISHED_CALENDARS.years, 2027: { off: [off], makeup_workdays: [] } },
});

describe('objections, gaps and a published calendar, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(evaluationService);
  });
  afterAll(() => service.stop());

  const admin = () => service.as('system-admin', { zone: ZONE });
  const delivered = async (name: string) => {
    const project = await aProject(service, name);
    const warningId = await overdue(service, project.projectId, project.parcelId);
    await leader(service).post(`/warnings/${warningId}/signature`, {});
    const receipt = await firm(service).post(`/warnings/${warningId}/receipt`, {});
    return { ...project, warningId, rectifyBy: receipt.body.rectifyBy as string };
  };
  const view = async (warningId: string) => (await officer(service).get(`/warnings/${warningId}`)).body;

  it('cancels a warning whose objection is upheld, frees its ground and orders nothing (13.4)', async () => {
    const { projectId, warningId, rectifyBy } = await delivered('异议成立');
    const filed = await firm(service).post(`/warnings/${warningId}/objection`, { statement: '补充协议在先' });
    expect(filed.status).toBe(200);
    expect(await view(warningId)).toMatchObject({
      objection: 'FILED',
      objectionAnswerBy: filed.body.answerBy,
      status: 'DELIVERED',
    });
    const other = await firm(service, '91320281MA1N8RTY0X').post(`/warnings/${warningId}/objection`, {
      statement: 'x',
    });
    expect(other.status).toBe(404);
    const upheld = { result: 'UPHELD', reason: '协议属实' };
    expect((await leader(service).post(`/warnings/${warningId}/objection-answer`, upheld)).status).toBe(200);
    await service.settled();
    expect(await view(warningId)).toMatchObject({ objection: 'UPHELD', status: 'CANCELLED' });
    const [finding] = await service.rows('finding', { project_id: projectId });
    expect([finding.open, finding.outcome]).toEqual([false, 'CANCELLED']);
    await service.travelTo(addDays(rectifyBy, 1));
    expect((await view(warningId)).status).toBe('CANCELLED');
    expect((await service.published(objectionAnsweredV1)).filter((one) => one.projectid === projectId)).toHaveLength(1);
  });

  it('computes what is missing from the file: nothing about the gap is typed in (S087, S089)', async () => {
    const { projectId } = await aProject(service, '投资缺口');
    const about = { projectId, zone: ZONE };
    const dealId = derivedId(projectId, 'deal');
    const completed = { dealId, milestone: 'COMPLETED' as const, reachedOn: '2026-06-01', evidence: '竣工' };
    await service.receive(milestoneReachedV1, completed, about);
    const funds = {
      dealId,
      instalmentId: 'i',
      amountFen: '6000000000',
      arrivedOn: '2026-05-01',
      totalArrivedFen: '6000000000',
    };
    await service.receive(fundsArrivedV1, funds, about);
    const on = await today(service);
    const body = { projectId, ground: 'INVESTMENT', evidence: '竣工核查', foundOn: on, year: 2026 };
    expect((await officer(service).post('/findings', { ...body, agreed: '1' })).status).toBe(400);
    expect((await officer(service).post('/findings', body)).status).toBe(201);
    const [finding] = (await officer(service).get(`/findings?projectId=${projectId}`)).body.items;
    expect(finding).toMatchObject({ agreed: '300', measured: '200.0000', gap: '100.0000' });
    expect(finding.derivation).toHaveLength(3);
    const kept = await officer(service).post(`/projects/${projectId}/figures`, {
      year: 2025,
      investedWan: '9000',
      source: '审计',
    });
    expect(kept.status).toBe(200);
  });

  it('previews, then moves an open provisional term when its calendar is published, once, on record (1.5, 6)', async () => {
    const { projectId, warningId, rectifyBy } = await delivered('暂定期限');
    expect(await view(warningId)).toMatchObject({ provisional: true, missingYears: [2027] });
    const content = with2027(rectifyBy);
    const preview = (await admin().post('/calendars/preview', { content })).body;
    const [foreseen] = preview.items.filter((item: { warningId: string }) => item.warningId === warningId);
    expect(foreseen).toMatchObject({ what: 'RECTIFICATION', from: rectifyBy, provisional: false });
    expect((await view(warningId)).rectifyBy).toBe(rectifyBy);
    const rule = { kind: 'calendar', scope: 'CN', effectiveFrom: '2026-01-01', source: '示例通知', content };
    const published = await admin().post('/policies', rule);
    expect(published.status).toBe(201);
    const job = await ended(published.body.jobId as string);
    expect(job).toMatchObject({ state: 'done', percent: 100 });
    expect(await view(warningId)).toMatchObject({ rectifyBy: foreseen.to, provisional: false, missingYears: [] });
    const moved = (await service.published(rectificationMovedV1)).filter((one) => one.projectid === projectId);
    expect(moved.map(({ data }) => [data.from, data.rectifyBy, data.cause])).toEqual([
      [rectifyBy, foreseen.to, 'CALENDAR'],
    ]);
    const again = await admin().post('/calendars/recomputation', {});
    expect(await ended(again.body.jobId as string)).toMatchObject({ state: 'done', result: { moved: 0 } });
  });

  async function ended(jobId: string) {
    for (;;) {
      const { body } = await admin().get(`/jobs/${jobId}`);
      if (body.state !== 'waiting' && body.state !== 'running') return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
