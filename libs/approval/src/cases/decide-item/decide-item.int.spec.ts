import { itemDecidedV1, stagePassedV1 } from '@luodi/contracts';
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
    const asked = Array.from({ length: 100 }, (_, index) => {
      const codes = Object.keys(ITEMS);
      const itemCode = codes[index % codes.length] ?? '';
      return scenario.decide(itemCode, 'PASS', { key: `${scenario.projectId}-${itemCode}-${Math.floor(index / 12)}` });
    });
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(
      answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'APPROVAL.ITEM_ALREADY_DECIDED'),
    ).toBe(true);
    expect(await passedOf(scenario)).toHaveLength(1);
    const journal = await service.rows('approval_journal', { project_id: scenario.projectId, act: 'ItemDecided' });
    expect(journal).toHaveLength(6);
  });
});
