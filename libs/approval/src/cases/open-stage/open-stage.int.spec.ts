import { stageOpenedV1 } from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '../..';
import { ITEMS, Scenario, STAGE } from '../../../test/scenario';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(approvalService);
});
afterAll(() => service.stop());

const admitted = async (): Promise<Scenario> => (await new Scenario(service).sign()).admit();

describe('opening a stage over HTTP', () => {
  it('is refused until the project is admitted (S020)', async () => {
    const scenario = await new Scenario(service).sign();
    expect((await scenario.openStage()).body).toMatchObject({ status: 409, code: 'APPROVAL.PROJECT_NOT_ADMITTED' });
  });

  it('starts six items at one instant, with rows, timers and one public event in one commit (S038)', async () => {
    const scenario = await admitted();
    const opened = await scenario.openStage();
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ stage: STAGE, round: 1, receiptNumber: expect.stringMatching(/^SL\d{8}-/) });
    const items = await service.rows('approval_item', { project_id: scenario.projectId });
    expect(Object.fromEntries(items.map((item) => [item.item_code, item.department_id]))).toEqual(ITEMS);
    expect(new Set(items.map((item) => item.status))).toEqual(new Set([8]));
    expect(await service.rows('deadline', { stream_id: opened.body.id })).toHaveLength(12);
    const [event] = (await service.published(stageOpenedV1)).filter(
      ({ projectid }) => projectid === scenario.projectId,
    );
    expect(event?.data.items).toHaveLength(6);
    const journal = await scenario.window().get(`${scenario.casePath}/journal`);
    expect(journal.body.items.at(-1)).toMatchObject({ act: 'StageOpened', departmentId: 'window', statusAfter: 8 });
  });

  it('gives the same answer to the same key and opens nothing twice (INV-02)', async () => {
    const scenario = await admitted();
    const key = `open-${scenario.projectId}`;
    const first = await scenario.openStage({}, { key });
    const second = await scenario.openStage({}, { key });
    expect(second.body).toEqual(first.body);
    expect((await scenario.openStage()).body).toMatchObject({ status: 409, code: 'APPROVAL.STAGE_ALREADY_OPEN' });
  });

  it('names every missing document and the missing code at once', async () => {
    const scenario = await admitted();
    const refused = await scenario.openStage({ projectCode: undefined, materials: ['IDENTITY'] });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toHaveLength(6);
  });

  it('is closed to another zone and to people who do not receive applications', async () => {
    const scenario = await admitted();
    const body = { stage: STAGE, materials: [] };
    expect(
      (await service.as('window-clerk', { zone: 'yongzhou' }).post(`${scenario.casePath}/stages`, body)).status,
    ).toBe(404);
    expect((await scenario.officer('natural-resources').post(`${scenario.casePath}/stages`, body)).status).toBe(403);
  });

  it('keeps the procedure it was opened on when a new version is published; a faulty one is not published (INV-12, S036)', async () => {
    const zone = 'jianshi';
    const scenario = await (await new Scenario(service, zone).sign()).admit();
    expect((await scenario.openStage()).status).toBe(201);
    const { body: procedures } = await scenario.window().get('/procedures');
    const { content } = procedures.items[0];
    const { standard } = content.stages[0].items[0];
    content.stages[0].items[0].standard = '';
    const admin = service.as('system-admin', { zone });
    const published = { kind: 'procedure', scope: zone, effectiveFrom: '2024-01-01', source: '园区流程', content };
    const refused = await admin.post('/policies', published);
    expect(refused).toMatchObject({ status: 400, body: { code: 'COMMON.INVALID_INPUT' } });
    expect(JSON.stringify(refused.body)).toContain('content.stages.0.items.0.standard');
    content.stages[0].items[0].standard = standard;
    expect((await admin.post('/policies', published)).status).toBe(201);
    expect((await scenario.decide('EIA')).status).toBe(200);
    expect((await scenario.view()).stages[0].procedure).toEqual({ scope: '*', version: 1 });
  });
});
