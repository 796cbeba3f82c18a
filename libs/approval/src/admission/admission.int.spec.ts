import { admissionMeetingMovedV1, admissionOpenedV1, projectAdmittedV1, projectRejectedV1 } from '@luodi/contracts';
import { addDays, dayOf } from '@luodi/domain';
import { derivedId } from '@luodi/platform/commands';
import { startTestService, type TestService } from '@luodi/testing';
import { approvalService } from '..';
import { aDeal, Scenario } from '../../test/scenario';
import { dealSignedV1 } from '@luodi/contracts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(approvalService);
});
afterAll(() => service.stop());

const mine = <T extends { projectid: string }>(events: readonly T[], { projectId }: Scenario): T[] =>
  events.filter(({ projectid }) => projectid === projectId);

describe('the admission of a signed project', () => {
  it('opens once, also when the same deal is told twice (S020)', async () => {
    const scenario = new Scenario(service);
    const event = await service.receive(dealSignedV1, aDeal(), { projectId: scenario.projectId, zone: scenario.zone });
    await service.again(event);
    expect(mine(await service.published(admissionOpenedV1), scenario)).toHaveLength(1);
    expect(await service.events(derivedId(scenario.projectId, 'admission-case'))).toHaveLength(1);
    expect(await service.events(derivedId(scenario.projectId, 'approval-case'))).toHaveLength(1);
  });

  it('rejects a PROHIBITED match at once with the entry quoted; nobody may decide otherwise (S026)', async () => {
    const scenario = await new Scenario(service, 'jianshi').sign({
      industryCode: 'C2521',
      industryFlags: ['high_energy'],
    });
    await service.settled();
    const [rejected] = mine(await service.published(projectRejectedV1), scenario);
    expect(rejected?.data).toMatchObject({
      cause: 'NEGATIVE_LIST',
      entryCode: 'JS-P-01',
      reason: expect.stringContaining('坚决杜绝引进'),
    });
    const decided = await scenario.chair().post(`${scenario.admissionPath}/decision`, { comment: '特批' });
    expect([decided.status, decided.body.code]).toEqual([409, 'APPROVAL.ADMISSION_CLOSED']);
    const opened = await scenario.openStage();
    expect([opened.status, opened.body.code]).toEqual([409, 'APPROVAL.PROJECT_REJECTED']);
    const { body } = await scenario.secretary().get(scenario.admissionPath);
    expect(body).toMatchObject({ status: 'REJECTED', negativeList: 'PROHIBITED', entry: { code: 'JS-P-01' } });
  });

  it('sends a RESTRICTED match to review and asks for an energy opinion before the decision (S026)', async () => {
    const scenario = await (await new Scenario(service).sign({ industryFlags: ['high_energy'] })).pool();
    for (const expert of await scenario.draw()) await scenario.sheet(expert, 90);
    await scenario.meet();
    const decide = () => scenario.chair().post(`${scenario.admissionPath}/decision`, { comment: '按结果' });
    expect((await decide()).body.code).toBe('APPROVAL.ENERGY_OPINION_MISSING');
    const opinion = { agrees: true, opinion: '能效达到先进水平', documentNumber: '节能〔2026〕3号' };
    expect((await scenario.secretary().post(`${scenario.admissionPath}/energy-opinion`, opinion)).status).toBe(200);
    expect((await decide()).body).toMatchObject({ result: 'ADMITTED' });
  });

  it('draws five experts without the one linked to the applicant, each scoring once and completely (S022, S023)', async () => {
    const scenario = await (await new Scenario(service).sign()).pool();
    const experts = await scenario.draw();
    expect(experts).toHaveLength(5);
    expect(experts).not.toContain('expert-0');
    const [first = '', ...others] = experts;
    expect((await scenario.sheet('expert-0', 90)).body).toMatchObject({
      status: 403,
      code: 'APPROVAL.EXPERT_NOT_DRAWN',
    });
    const incomplete = await scenario.sheet(first, { ENVIRONMENT: 90 });
    expect(incomplete.status).toBe(422);
    expect((incomplete.body as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'scores.INVESTMENT_INTENSITY',
      'scores.INPUT_OUTPUT',
    ]);
    expect((await scenario.sheet(first, 90)).status).toBe(200);
    expect((await scenario.sheet(first, 95)).body).toMatchObject({ code: 'APPROVAL.SHEET_ALREADY_GIVEN' });
    for (const expert of others.slice(0, 2)) await scenario.sheet(expert, 90);
    const early = await scenario.chair().post(`${scenario.admissionPath}/decision`, { comment: '先行' });
    expect(early.body).toMatchObject({ code: 'APPROVAL.QUORUM_NOT_REACHED' });
    const again = await scenario.secretary().post(`${scenario.admissionPath}/experts`, {});
    expect(again.body).toMatchObject({ code: 'APPROVAL.EXPERTS_ALREADY_DRAWN' });
  });

  it('admits by the computed result, says so once, and opens approval (S020)', async () => {
    const scenario = await (await new Scenario(service).sign()).admit();
    const [admitted, ...more] = mine(await service.published(projectAdmittedV1), scenario);
    expect(admitted?.data).toMatchObject({ totalScore: '80.00', scoredSheets: 5 });
    expect(more).toEqual([]);
    expect((await scenario.view()).admission).toBe('ADMITTED');
  });

  it('does not let the chair turn a fail into a pass (4.5)', async () => {
    const scenario = await (await new Scenario(service).sign()).pool();
    for (const expert of await scenario.draw())
      await scenario.sheet(expert, { INVESTMENT_INTENSITY: 100, INPUT_OUTPUT: 100, ENVIRONMENT: 39 });
    await scenario.meet();
    const decided = await scenario.chair().post(`${scenario.admissionPath}/decision`, { comment: '同意引进' });
    expect(decided.body).toMatchObject({
      result: 'REJECTED',
      totalScore: '81.70',
      reasons: ['DIMENSION_BELOW_FLOOR:ENVIRONMENT'],
    });
    await service.settled();
    expect((await scenario.openStage()).body).toMatchObject({ code: 'APPROVAL.PROJECT_REJECTED' });
  });

  it('rejects a project below a control standard, showing declared value and standard (S025)', async () => {
    const indicators = { investmentIntensityWanPerMu: '199.99', outputWanPerMu: '300', plotRatio: '0.8' };
    const scenario = await (await new Scenario(service).sign({ indicators })).pool();
    for (const expert of await scenario.draw()) await scenario.sheet(expert, 90);
    await scenario.meet();
    const decided = await scenario.chair().post(`${scenario.admissionPath}/decision`, { comment: '按结果' });
    expect(decided.body).toMatchObject({
      result: 'REJECTED',
      reasons: ['CONTROL_BELOW_STANDARD:INVESTMENT_INTENSITY'],
    });
    const { body } = await scenario.secretary().get(scenario.admissionPath);
    expect(body.controls[0]).toMatchObject({
      indicator: 'INVESTMENT_INTENSITY',
      declared: '199.99',
      standard: '200',
      passed: false,
    });
  });

  it('is invisible in another zone and takes no command from there', async () => {
    const scenario = await new Scenario(service).sign();
    const stranger = service.as('admission-secretary', { zone: 'yongzhou' });
    expect((await stranger.get(scenario.admissionPath)).status).toBe(404);
    expect((await stranger.post(`${scenario.admissionPath}/experts`, {})).status).toBe(404);
    expect((await stranger.get('/admission-cases')).body).toMatchObject({ total: 0, items: [] });
  });

  it('refuses a decision on a stale version', async () => {
    const scenario = await (await new Scenario(service).sign()).pool();
    await scenario.draw();
    const stale = await scenario.secretary().post(`${scenario.admissionPath}/experts`, { expectedVersion: 1 });
    expect(stale.body).toMatchObject({ status: 409, code: 'COMMON.STALE_VERSION' });
  });
});

describe('the fortnightly meeting', () => {
  it('takes an undecided case over to the next agenda and flags it (S021)', async () => {
    const scenario = await new Scenario(service).sign();
    const { body: before } = await scenario.secretary().get(scenario.admissionPath);
    await service.travelTo(Date.parse(`${before.meetingOn}T23:59:59+08:00`));
    expect((await scenario.secretary().get(scenario.admissionPath)).body).toMatchObject({
      meetingOn: before.meetingOn,
      rolledOver: 0,
    });
    await service.travelTo(Date.parse(`${before.meetingOn}T23:59:59+08:00`) + 2000);
    const { body: after } = await scenario.secretary().get(scenario.admissionPath);
    expect(after.rolledOver).toBe(1);
    expect(after.meetingOn > before.meetingOn).toBe(true);
    const moved = mine(await service.published(admissionMeetingMovedV1), scenario);
    expect(moved.map(({ data }) => data)).toEqual([
      { caseId: expect.any(String), meetingOn: after.meetingOn, before: before.meetingOn, cause: 'ROLLED_OVER' },
    ]);
    const agenda = await scenario
      .secretary()
      .get(`/admission-cases?status=REVIEW&meetingOn=${after.meetingOn}&limit=200`);
    expect(agenda.body.items.map((item: { projectId: string }) => item.projectId)).toContain(scenario.projectId);
    expect(agenda.body.items).toHaveLength(agenda.body.total);
  });

  it('lays a case aside after three meetings without experts, where a person finds it and puts it back', async () => {
    const scenario = await new Scenario(service).sign();
    const read = async () => (await scenario.secretary().get(scenario.admissionPath)).body;
    const { meetingOn } = await read();
    await service.travelTo(addDays(meetingOn, 120));
    const aside = await read();
    expect(aside).toMatchObject({ status: 'REVIEW', rolledOver: 4, laidAsideOn: expect.any(String) });
    const waiting = await scenario.secretary().get('/admission-cases?laidAside=true&limit=200');
    expect(waiting.body.items.map((item: { projectId: string }) => item.projectId)).toContain(scenario.projectId);
    expect(waiting.body.items).toHaveLength(waiting.body.total);
    const fired = await service.rows('deadline', { stream_id: derivedId(scenario.projectId, 'admission-case') });
    expect(fired).toEqual([]);
    const back = await scenario.secretary().post(`${scenario.admissionPath}/agenda`, { reason: '专家已到位' });
    expect(back.status).toBe(200);
    expect(await read()).toMatchObject({ laidAsideOn: null, meetingOn: back.body.meetingOn, rolledOver: 4 });
    const moved = mine(await service.published(admissionMeetingMovedV1), scenario).map(({ data }) => data);
    expect(moved.map(({ cause }) => cause)).toEqual([
      ...Array<string>(3).fill('ROLLED_OVER'),
      'LAID_ASIDE',
      'PUT_ON_AGENDA',
    ]);
    expect(moved.slice(-2).map(({ meetingOn }) => meetingOn)).toEqual([null, back.body.meetingOn]);
    const again = await scenario.secretary().post(`${scenario.admissionPath}/agenda`, { reason: '再列' });
    expect(again.body).toMatchObject({ status: 409, code: 'APPROVAL.ADMISSION_ON_AGENDA' });
  });

  it('comes before the decision, which records it with its minutes; the chair may call an earlier one (S021, 4.6)', async () => {
    const scenario = await (await new Scenario(service, 'yongzhou').sign()).pool();
    for (const expert of await scenario.draw()) await scenario.sheet(expert, 90);
    const decide = () =>
      scenario
        .chair()
        .post(`${scenario.admissionPath}/decision`, { comment: '按结果', minutesNumber: '纪要〔2026〕9号' });
    const early = await decide();
    expect([early.status, early.body.code]).toEqual([409, 'APPROVAL.MEETING_NOT_HELD']);
    const today = dayOf(await service.now());
    const call = { meetingOn: today, reason: '项目紧急', noticeNumber: '评审〔2026〕2号' };
    const path = `${scenario.admissionPath}/extraordinary-meeting`;
    const soon = await scenario.chair().post(path, call);
    expect([soon.status, soon.body.code]).toEqual([422, 'APPROVAL.MEETING_TOO_SOON']);
    expect((await scenario.secretary().post(path, call)).status).toBe(403);
    const { body: before } = await scenario.secretary().get(scenario.admissionPath);
    await service.travelTo(before.meetingOn);
    const decided = await decide();
    expect(decided.body).toMatchObject({ result: 'ADMITTED' });
    const { body } = await scenario.secretary().get(scenario.admissionPath);
    expect(body.decision).toMatchObject({ meetingOn: before.meetingOn, minutesNumber: '纪要〔2026〕9号' });
  });
});
