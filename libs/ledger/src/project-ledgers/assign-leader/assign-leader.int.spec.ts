import { randomUUID } from 'node:crypto';
import { dealEndedV1, dealSignedV1, leaderAssignedV1, matterOverdueV1 } from '@luodi/contracts';
import { addDays, dayOf } from '@luodi/domain';
import { startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService } from '../../index';

const zone = 'jianshi';

describe('leader and squad, on a real database (S108)', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(ledgerService);
  });
  afterAll(() => service.stop());

  const office = (where = zone) => service.as('zone-office', { zone: where });
  const signed = async (): Promise<string> => {
    const projectId = randomUUID();
    const time = new Date(await service.now()).toISOString();
    await service.receive(dealSignedV1, aSignedDeal(), { projectId, zone, time });
    return projectId;
  };

  it('names one leader; a second is refused, a change needs a reason and keeps both', async () => {
    const projectId = await signed();
    const key = randomUUID();
    const first = await office().post(`/ledgers/${projectId}/leader`, { leaderId: 'a' }, { key });
    expect(first.status).toBe(201);
    expect((await office().post(`/ledgers/${projectId}/leader`, { leaderId: 'a' }, { key })).body).toEqual(first.body);
    expect(await office().post(`/ledgers/${projectId}/leader`, { leaderId: 'b' })).toMatchObject({
      status: 409,
      body: { code: 'LEDGER.LEADER_ALREADY_ASSIGNED' },
    });
    expect((await office().put(`/ledgers/${projectId}/leader`, { leaderId: 'b' })).status).toBe(400);
    expect(
      (await office().put(`/ledgers/${projectId}/leader`, { leaderId: 'b', reason: '调任', expectedVersion: 1 }))
        .status,
    ).toBe(409);
    expect((await office().put(`/ledgers/${projectId}/leader`, { leaderId: 'b', reason: '调任' })).status).toBe(200);
    await service.settled();
    const ledger = (await office().get(`/ledgers/${projectId}`)).body;
    expect(ledger.leaders).toMatchObject([
      { leaderId: 'a', reason: null },
      { leaderId: 'b', endedOn: null, reason: '调任' },
    ]);
    expect(ledger.leaders[0].endedOn).not.toBeNull();
    expect(ledger.entries.items.map((entry: { data: { leaderId?: string } }) => entry.data.leaderId)).toEqual([
      undefined,
      'a',
      'b',
    ]);
    expect(ledger.entries.items[2]).toMatchObject({ reason: '调任', actor: { kind: 'person' } });
    expect((await service.published(leaderAssignedV1)).filter((one) => one.projectid === projectId)).toHaveLength(2);
  });

  it('is done by who may, in the own zone, for a ledger that is there', async () => {
    const projectId = await signed();
    expect(
      (await service.as('investment-officer', { zone }).post(`/ledgers/${projectId}/leader`, { leaderId: 'a' })).status,
    ).toBe(403);
    expect((await office('jiangyin').post(`/ledgers/${projectId}/leader`, { leaderId: 'a' })).status).toBe(404);
    expect(await office().post(`/ledgers/${randomUUID()}/leader`, { leaderId: 'a' })).toMatchObject({
      status: 404,
      body: { code: 'LEDGER.NOT_FOUND' },
    });
    expect((await office().post(`/ledgers/${projectId}/squad`, { memberIds: [] })).body.code).toBe(
      'LEDGER.SQUAD_EMPTY',
    );
  });

  it('puts a project without them on the exception list after five workdays, once, and takes it off when named', async () => {
    const missing = await signed();
    const named = await signed();
    const dropped = await signed();
    await office().post(`/ledgers/${named}/leader`, { leaderId: 'a' });
    await office().post(`/ledgers/${named}/squad`, { memberIds: ['x'] });
    await service.receive(
      dealEndedV1,
      { dealId: randomUUID(), outcome: 'DROPPED', reason: '资金不足', endedOn: '2026-03-13' },
      { projectId: dropped, zone },
    );
    const dueOn: string = (await office().get(`/ledgers/${missing}`)).body.assignDueOn;
    await service.travelTo(dueOn);
    expect(
      (await office().get('/exceptions?limit=200')).body.items.filter(
        (one: { projectId: string }) => one.projectId === missing,
      ),
    ).toEqual([]);
    await service.travelTo(addDays(dueOn, 1));
    const exceptions = async () => (await office().get('/exceptions?limit=200')).body;
    const listed = await exceptions();
    const mine = (list: { items: { projectId: string; matter: string }[] }) =>
      list.items.filter((one) => one.projectId === missing).map((one) => one.matter);
    expect(mine(listed)).toEqual(['LEADER_MISSING', 'SQUAD_MISSING']);
    expect(listed.total).toBe(listed.items.length);
    expect(
      listed.items.some((one: { projectId: string }) => one.projectId === named || one.projectId === dropped),
    ).toBe(false);
    const overdue = (await service.published(matterOverdueV1)).filter((one) => one.projectid === missing);
    expect(overdue.map((one) => [one.data.matter, one.data.dueOn])).toEqual([
      ['LEADER_MISSING', dueOn],
      ['SQUAD_MISSING', dueOn],
    ]);
    expect((await office().get(`/ledgers/${missing}`)).body).toMatchObject({ light: 'RED', entryCount: 3 });
    await office().post(`/ledgers/${missing}/leader`, { leaderId: 'a' });
    expect(mine(await exceptions())).toEqual(['SQUAD_MISSING']);
    await office().post(`/ledgers/${missing}/squad`, { memberIds: ['x'] });
    expect(mine(await exceptions())).toEqual([]);
    await service.travelTo(addDays(dayOf(await service.now()), 30));
    expect((await service.published(matterOverdueV1)).filter((one) => one.projectid === missing)).toHaveLength(2);
  });
});
