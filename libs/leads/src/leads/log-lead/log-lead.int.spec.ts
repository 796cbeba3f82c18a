import { randomUUID } from 'node:crypto';
import { leadLoggedV1, parcelRecoveredV1 } from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { leadsService } from '../../index';

const lead = {
  projectName: '富硒食品',
  channel: 'WINDOW',
  industryCode: 'C1391',
  investorClasses: ['LISTED_COMPANY'],
  key: true,
};

describe('the pool of leads, on a real database', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(leadsService);
  });
  afterAll(() => service.stop());

  const officer = (zone = 'jianshi') => service.as('investment-officer', { zone, personId: `officer-${zone}` });

  it('logs a lead once for the same key and publishes it once (INV-02)', async () => {
    const key = randomUUID();
    const first = await officer().post('/leads', lead, { key });
    const again = await officer().post('/leads', lead, { key });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const published = await service.published(leadLoggedV1);
    expect(published.filter((event) => event.projectid === first.body.projectId)).toHaveLength(1);
    expect(published[0]).toMatchObject({
      zone: 'jianshi',
      sequence: 1,
      data: { channel: 'WINDOW', origin: 'PROMOTION' },
    });
  });

  it('refuses an unknown channel by its shape and a missing station by a rule (S004)', async () => {
    expect((await officer().post('/leads', { ...lead, channel: 'TELEPATHY' })).status).toBe(400);
    const refused = await officer().post('/leads', { ...lead, channel: 'STATIONED_OFFICE' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'LEADS.STATION_MISSING' } });
  });

  it('lists what is filtered with a total equal to the list, page by page, and never another zone (S002, S003)', async () => {
    for (let n = 0; n < 3; n += 1) await officer('jiangyin').post('/leads', { ...lead, projectName: `P${n}` });
    await officer('jiangyin').post('/leads', { ...lead, investorClasses: [] });
    const url = '/leads?investorClass=LISTED_COMPANY&limit=2';
    const first = (await officer('jiangyin').get(url)).body;
    const second = (await officer('jiangyin').get(`${url}&cursor=${first.next}`)).body;
    expect([first.total, first.items.length, second.items.length, second.next]).toEqual([3, 2, 1, null]);
    expect(new Set([...first.items, ...second.items].map((item) => item.leadId)).size).toBe(3);
    expect((await officer('yongzhou').get('/leads')).body).toEqual({ items: [], total: 0, next: null });
    expect((await officer('yongzhou').get(`/leads/${first.items[0].leadId}`)).status).toBe(404);
  });

  it('keeps contacts, and refuses to drop on a stale version or from another zone', async () => {
    const { id } = (await officer().post('/leads', lead)).body;
    await officer().post(`/leads/${id}/contacts`, { contactedOn: '2026-03-01', note: '电话沟通' });
    const shown = (await officer().get(`/leads/${id}`)).body;
    expect(shown).toMatchObject({
      version: 2,
      lastContactOn: '2026-03-01',
      contacts: [{ note: '电话沟通', by: 'officer-jianshi' }],
    });
    const drop = { reason: '选址外地', expectedVersion: 1 };
    expect(await officer().post(`/leads/${id}/drop`, drop)).toMatchObject({
      status: 409,
      body: { code: 'COMMON.STALE_VERSION' },
    });
    expect((await officer('jiangyin').post(`/leads/${id}/drop`, { reason: 'x' })).status).toBe(404);
    expect((await officer().post(`/leads/${id}/drop`, { ...drop, expectedVersion: 2 })).status).toBe(200);
    expect((await officer().get(`/leads/${id}`)).body).toMatchObject({ status: 'DROPPED', dropReason: '选址外地' });
  });

  it('lets nobody write who has no right to', async () => {
    expect((await service.as('supervisor', { zone: 'jianshi' }).post('/leads', lead)).status).toBe(403);
  });

  it('opens exactly one second-promotion lead for a recovered parcel, and one officer takes it (S082)', async () => {
    const projectId = randomUUID();
    const recovered = {
      exitId: randomUUID(),
      parcelId: randomUUID(),
      parcelNumber: 'JS-2026-01',
      areaM2: '20000',
      method: 'RECOVER',
      compensationFen: '0',
      recoveredOn: '2026-03-01',
    } as const;
    const event = await service.receive(parcelRecoveredV1, recovered, { projectId, zone: 'jianshi' });
    await service.again(event);
    await service.receive(parcelRecoveredV1, recovered, { projectId, zone: 'jianshi' });
    const { items, total } = (await officer().get('/leads?origin=SECOND_PROMOTION')).body;
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      parcelId: recovered.parcelId,
      formerProjectId: projectId,
      ownerId: null,
      status: 'OPEN',
    });
    expect(items[0].projectId).not.toBe(projectId);
    const [published] = (await service.published(leadLoggedV1)).filter((one) => one.data.origin === 'SECOND_PROMOTION');
    expect(published).toMatchObject({ projectid: items[0].projectId, causationid: event.id });
    expect((await officer().post(`/leads/${items[0].leadId}/take`, {})).status).toBe(200);
    expect(await officer().post(`/leads/${items[0].leadId}/take`, {})).toMatchObject({
      status: 409,
      body: { code: 'LEADS.ALREADY_TAKEN' },
    });
  });
});
