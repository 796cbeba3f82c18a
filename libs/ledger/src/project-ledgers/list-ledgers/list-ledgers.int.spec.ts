import { randomUUID } from 'node:crypto';
import { correctionAskedV1, dealSignedV1, stageOpenedV1, type DealSignedV1 } from '@luodi/contracts';
import { addDays, dayOf, type LegalDay } from '@luodi/domain';
import { startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService } from '../../index';

const zone = 'jianshi';
const people: Partial<DealSignedV1> = { responsibleLeaderId: 'leader', squadMemberIds: ['a', 'b'] };

describe('the lights in the list of ledgers, on a real database', () => {
  let service: TestService;
  let today: LegalDay;
  beforeAll(async () => {
    service = await startTestService(ledgerService);
    today = dayOf(await service.now());
  });
  afterAll(() => service.stop());

  const read = async (path: string) => (await service.as('supervisor', { zone }).get(path)).body;
  const lightOf = async (projectId: string) => {
    const listed = await read('/ledgers?limit=200');
    return listed.items.find((item: { projectId: string }) => item.projectId === projectId).light;
  };
  const listedAs = async (light: string): Promise<string[]> =>
    (await read(`/ledgers?limit=200&light=${light}`)).items.map((item: { projectId: string }) => item.projectId);

  /** A project in a stage with one item that is due on a day. */
  async function inStage(dueOn: LegalDay, stops: boolean): Promise<string> {
    const projectId = randomUUID();
    const about = { projectId, zone };
    await service.receive(dealSignedV1, aSignedDeal(people), about);
    const of = { caseId: randomUUID(), stage: 'PLANNING' };
    const items = [{ itemCode: 'EIA', departmentId: 'planning', dueOn }];
    await service.receive(
      stageOpenedV1,
      { ...of, round: 1, leadDepartmentId: 'planning', stageDueOn: dueOn, provisional: false, items },
      about,
    );
    if (!stops) return projectId;
    const asked = {
      itemCode: 'EIA',
      askedOn: today,
      noticeNumber: '补正1号',
      materials: ['环评报告'],
      stopsClock: true,
    };
    await service.receive(correctionAskedV1, { ...of, ...asked }, about);
    return projectId;
  }

  it('are red once the next due day has gone by, though no fact told it, unless the clock stands still (S107)', async () => {
    const dueOn = addDays(today, 3);
    const [running, stopped] = [await inStage(dueOn, false), await inStage(dueOn, true)];
    await service.settled();
    await service.travelTo(Date.parse(`${dueOn}T23:59:00+08:00`));
    expect([await lightOf(running), await lightOf(stopped)]).toEqual(['GREEN', 'GREEN']);
    await service.travelTo(addDays(dueOn, 1));
    expect([await lightOf(running), await lightOf(stopped)]).toEqual(['RED', 'GREEN']);
    expect(await read(`/ledgers/${running}`)).toMatchObject({ light: 'RED', nextDueOn: dueOn });
    expect(await read(`/ledgers/${stopped}`)).toMatchObject({ light: 'GREEN', nextDueOn: null });
    expect([await listedAs('RED'), await listedAs('GREEN')]).toEqual([[running], [stopped]]);
  });
});
