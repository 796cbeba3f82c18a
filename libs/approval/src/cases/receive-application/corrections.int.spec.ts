import { applicationReceivedV1, correctionAskedV1, correctionEndedV1, stageOpenedV1 } from '@luodi/contracts';
import { addDays } from '@luodi/domain';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '../..';
import { MATERIALS, PROJECT_CODE, Scenario, STAGE } from '../../../test/scenario';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(approvalService);
});
afterAll(() => service.stop());

const defect = (material: string) => ({ material, defect: '未提交', basis: '行政许可法 32', howToFix: '补交' });
const incomplete = {
  stage: STAGE,
  projectCode: PROJECT_CODE,
  materials: MATERIALS.filter((code) => code !== 'EIA_REPORT'),
};
const admitted = async () => (await new Scenario(service).sign()).admit();
const applicationPath = ({ casePath }: Scenario) => `${casePath}/applications`;
const pathOf = (scenario: Scenario) => `${applicationPath(scenario)}/${STAGE}/correction`;

describe('an application with a document missing', () => {
  it('is received, told once in full, completed and accepted on that day (1 → 6 → 7 → 8, GOV-04)', async () => {
    const scenario = await admitted();
    const window = scenario.window();
    const received = await window.post(applicationPath(scenario), incomplete);
    expect([received.status, received.body]).toMatchObject([201, { missing: ['EIA_REPORT'], stage: STAGE }]);
    const partial = { defects: [defect('SITE_PLAN')], noticeNumber: '补正〔2026〕1号' };
    expect((await window.post(pathOf(scenario), partial)).body).toMatchObject({
      code: 'APPROVAL.CORRECTION_INCOMPLETE',
    });
    const notice = { ...partial, defects: [defect('EIA_REPORT')] };
    expect((await window.post(pathOf(scenario), notice)).status).toBe(200);
    expect((await window.post(pathOf(scenario), notice)).body).toMatchObject({ code: 'APPROVAL.CORRECTION_ASKED' });
    const [waiting] = (await scenario.view()).applications;
    expect(waiting).toMatchObject({ status: 6, missing: ['EIA_REPORT'], notice: { noticeNumber: '补正〔2026〕1号' } });

    await service.travelTo(addDays(received.body.noticeBy, 20));
    expect((await scenario.view()).stages).toEqual([]);
    const end = await window.post(`${pathOf(scenario)}/end`, { received: ['EIA_REPORT'] });
    expect(end.status).toBe(200);
    const opened = await scenario.openStage({ materials: [] });
    expect([opened.status, opened.body.receiptNumber]).toEqual([201, received.body.receiptNumber]);
    const view = await scenario.view();
    expect(view.applications).toEqual([]);
    expect(view.stages[0].acceptedOn).toBe(addDays(received.body.noticeBy, 20));
    const journal = await window.get(`${scenario.casePath}/journal`);
    const codes = journal.body.items.map((entry: { statusBefore: number; statusAfter: number }) => [
      entry.statusBefore,
      entry.statusAfter,
    ]);
    expect(codes.slice(-4)).toEqual([
      [null, 1],
      [1, 6],
      [6, 7],
      [1, 8],
    ]);
  });

  it('counts as accepted from the day of receipt when nobody told the applicant, once (行政许可法 32(四), W8)', async () => {
    const scenario = await admitted();
    const received = await scenario.window().post(applicationPath(scenario), incomplete);
    const { receivedOn } = (await scenario.view()).applications[0];
    await service.travelTo(received.body.noticeBy);
    expect((await scenario.view()).stages).toEqual([]);
    await service.travelTo(addDays(received.body.noticeBy, 1));
    const { applications, stages } = await scenario.view();
    expect(applications).toEqual([]);
    expect(stages[0]).toMatchObject({ status: 'RUNNING', acceptedOn: receivedOn });
    await service.travelTo(addDays(received.body.noticeBy, 3));
    const opened = (await service.published(stageOpenedV1)).filter(({ projectid }) => projectid === scenario.projectId);
    expect(opened.map(({ data }) => data.deemed)).toEqual([true]);
    const told = (await service.published(applicationReceivedV1)).filter(
      ({ projectid }) => projectid === scenario.projectId,
    );
    expect(told).toHaveLength(1);
  });
});

describe('a correction in review', () => {
  it('waits for one item, whose clock runs on, and tells its begin and end once each', async () => {
    const scenario = await admitted();
    await scenario.openStage();
    const path = `${scenario.itemPath('EIA')}/correction`;
    const notice = {
      defects: [defect('EIA_REPORT')],
      whyNotVisible: '现场监测后发现',
      noticeNumber: '审补〔2026〕1号',
    };
    const officer = scenario.officer('ecology-environment');
    expect((await officer.post(path, notice)).status).toBe(200);
    expect((await scenario.decide('EIA')).body).toMatchObject({ status: 409, code: 'APPROVAL.CORRECTION_OPEN' });
    const item = (await scenario.view()).stages[0].items.find((one: { itemCode: string }) => one.itemCode === 'EIA');
    expect(item).toMatchObject({ status: 6, light: expect.not.stringMatching('GREY'), dueOn: expect.any(String) });
    expect((await scenario.decide('CIVIL_AIR_DEFENCE')).status).toBe(200);
    expect((await scenario.window().post(`${path}/end`, { received: ['EIA_REPORT'] })).status).toBe(200);
    expect((await officer.post(path, notice)).body).toMatchObject({ code: 'APPROVAL.CORRECTION_ASKED' });
    expect((await scenario.decide('EIA')).status).toBe(200);
    const mine = ({ projectid }: { projectid: string }) => projectid === scenario.projectId;
    expect((await service.published(correctionAskedV1)).filter(mine)).toHaveLength(1);
    expect((await service.published(correctionEndedV1)).filter(mine)).toHaveLength(1);
  });
});
