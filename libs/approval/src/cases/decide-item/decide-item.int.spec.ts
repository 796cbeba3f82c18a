import { itemDecidedV1, stagePassedV1, stageRefusedV1, stageWithdrawnV1 } from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '../..';
import { ITEMS, Scenario, STAGE } from '../../../test/scenario';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(approvalService);
});
afterAll(() => service.stop());

const open = async (): Promise<Scenario> => {
  const scenario = await (await new Scenario(service).sign()).admit();
  expect((await scenario.openStage()).status).toBe(201);
  return scenario;
};
const passedOf = async ({ projectId }: Scenario) =>
  (await service.published(stagePassedV1)).filter((event) => event.projectid === projectId);

describe('deciding items over HTTP', () => {
  it('passes the stage once when the last of six departments said yes, in any order (S038)', async () => {
    const scenario = await open();
    for (const itemCode of Object.keys(ITEMS).reverse()) {
      expect(await passedOf(scenario)).toEqual([]);
      expect((await scenario.decide(itemCode)).status).toBe(200);
    }
    const [passed, ...more] = await passedOf(scenario);
    expect(passed?.data).toMatchObject({ stage: STAGE, round: 1, opensLandSupply: true });
    expect(more).toEqual([]);
    expect(await service.published(itemDecidedV1)).toHaveLength(6);
  });

  it('joins exactly once under a hundred decisions at the same time and repeated', async () => {
    const scenario = await open();
    const codes = Object.keys(ITEMS);
    const asked = Array.from({ length: 100 }, (_, index) => {
      const itemCode = codes[index % codes.length] ?? '';
      return scenario.decide(itemCode, 'PASS', { key: `${scenario.projectId}-${itemCode}-${Math.floor(index / 12)}` });
    });
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.every(({ status, body }) => status === 409 && body.code === 'APPROVAL.ITEM_ALREADY_DECIDED')).toBe(
      true,
    );
    expect(await passedOf(scenario)).toHaveLength(1);
    expect(await service.rows('approval_journal', { project_id: scenario.projectId, act: 'ItemDecided' })).toHaveLength(
      6,
    );
  });

  it('is for the department of the item, in its zone, with its right (S034)', async () => {
    const scenario = await open();
    expect((await scenario.decide('EIA', 'PASS', { by: 'natural-resources' })).body).toMatchObject({
      status: 403,
      code: 'APPROVAL.ITEM_NOT_YOURS',
    });
    const body = { result: 'PASS', opinion: '同意' };
    const path = `${scenario.itemPath('EIA')}/decision`;
    expect(
      (await service.as('approval-officer', { zone: 'yongzhou', departmentId: 'ecology-environment' }).post(path, body))
        .status,
    ).toBe(404);
    expect((await scenario.window().post(path, body)).status).toBe(403);
  });

  it('refuses a stale version and a second decision, and answers a repeated key as before', async () => {
    const scenario = await open();
    const stale = await scenario.decide('EIA', 'PASS', { body: { expectedVersion: 1 } });
    expect(stale.body).toMatchObject({ status: 409, code: 'COMMON.STALE_VERSION' });
    const key = `eia-${scenario.projectId}`;
    const first = await scenario.decide('EIA', 'PASS', { key });
    expect((await scenario.decide('EIA', 'PASS', { key })).body).toEqual(first.body);
    expect((await scenario.decide('EIA', 'REFUSE', { key })).body).toMatchObject({
      status: 422,
      code: 'COMMON.KEY_REUSED',
    });
    expect((await scenario.decide('EIA')).body).toMatchObject({ status: 409, code: 'APPROVAL.ITEM_ALREADY_DECIDED' });
  });

  it('ends the stage by one refusal and reuses the passes in the next round (5.3.4)', async () => {
    const scenario = await open();
    await scenario.decide('EIA');
    await scenario.decide('SAFETY_CONDITIONS', 'REFUSE', {
      body: { opinion: '安全距离不足', article: '安全生产法第六十三条' },
    });
    const [refused] = (await service.published(stageRefusedV1)).filter(
      ({ projectid }) => projectid === scenario.projectId,
    );
    expect(refused?.data).toMatchObject({ itemCode: 'SAFETY_CONDITIONS', reason: '安全距离不足' });
    expect(refused?.data.cancelledItems).toHaveLength(4);
    expect(await service.rows('deadline', { stream_id: refused?.data.caseId, state: 'pending' })).toEqual([]);
    const [ended] = (await scenario.view()).stages;
    expect(ended).toMatchObject({ status: 'REFUSED', remedies: [{ kind: 'RECONSIDERATION' }, { kind: 'LAWSUIT' }] });
    const again = await scenario.openStage({ factsUnchanged: true });
    expect(again.body).toMatchObject({ round: 2 });
    const { stages } = await scenario.view();
    const eia = stages[0].items.find((item: { itemCode: string }) => item.itemCode === 'EIA');
    expect(eia).toMatchObject({ status: 11, reusedFromRound: 1, light: 'NONE' });
    for (const itemCode of Object.keys(ITEMS).filter((code) => code !== 'EIA')) await scenario.decide(itemCode);
    expect((await passedOf(scenario)).map(({ data }) => data.round)).toEqual([2]);
  });

  it('withdraws a running stage for the applicant, without a refusal (ACT-04)', async () => {
    const scenario = await open();
    const path = `${scenario.casePath}/stages/${STAGE}/withdrawal`;
    expect((await scenario.window().post(path, { reason: '企业调整工艺' })).status).toBe(200);
    const [withdrawn] = (await service.published(stageWithdrawnV1)).filter(
      ({ projectid }) => projectid === scenario.projectId,
    );
    expect(withdrawn?.data.withdrawnItems).toHaveLength(6);
    expect((await scenario.window().post(path, { reason: '再次' })).body).toMatchObject({
      code: 'APPROVAL.STAGE_NOT_OPEN',
    });
  });
});
