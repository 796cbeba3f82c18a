import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dealSignedV1, landContractedV1, leadLoggedV1, type LandContractedV1 } from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../test/samples';
import { ledgerService } from '..';

const zone = 'jianshi';
const golden = JSON.parse(
  readFileSync(`${__dirname}/../../../contracts/src/events/land/land-contracted.v1.golden.json`, 'utf8'),
) as { data: LandContractedV1 };

interface Hit {
  readonly kind: string;
  readonly projectId: string;
  readonly title: string;
}

describe('the global search, on a real database', () => {
  let service: TestService;
  const projectId = randomUUID();
  const leadId = randomUUID();
  beforeAll(async () => {
    service = await startTestService(ledgerService);
    await service.receive(
      leadLoggedV1,
      { projectName: '锂电隔膜', channel: 'WINDOW', origin: 'PROMOTION' },
      { projectId: leadId, zone },
    );
    const deal = aSignedDeal({ projectName: '硒茶精制', projectCode: '2601-422822-04-01-000031' });
    await service.receive(
      leadLoggedV1,
      { projectName: '硒茶精制', channel: 'WINDOW', origin: 'PROMOTION' },
      { projectId, zone },
    );
    await service.receive(dealSignedV1, deal, { projectId, zone });
    await service.receive(landContractedV1, { ...golden.data, parcelNumber: 'JS-2026-07' }, { projectId, zone });
    await service.receive(dealSignedV1, aSignedDeal({ projectName: '硒茶外销' }), {
      projectId: randomUUID(),
      zone: 'yongzhou',
    });
    await service.settled();
  });
  afterAll(() => service.stop());

  const search = async (q: string, query = '', where = zone) => {
    const { status, body } = await service
      .as('supervisor', { zone: where })
      .get<{ total: number; items: Hit[] }>(`/search?q=${encodeURIComponent(q)}${query}`);
    expect(status).toBe(200);
    return body;
  };
  const kinds = async (q: string) => (await search(q)).items.map(({ kind, projectId: id }) => [kind, id]);

  it('finds a project by name and code, a firm by name and credit code, a parcel by its number', async () => {
    expect(await kinds('硒茶')).toEqual([['PROJECT', projectId]]);
    expect(await kinds('422822-04-01-000031')).toEqual([['PROJECT', projectId]]);
    expect(await kinds('富硒食品')).toEqual([['FIRM', projectId]]);
    expect(await kinds('91350100m000100y43')).toEqual([['FIRM', projectId]]);
    expect((await search('js-2026')).items).toEqual([
      {
        kind: 'PARCEL',
        projectId,
        title: 'JS-2026-07',
        code: null,
        projectName: '硒茶精制',
        firmName: expect.any(String),
        parcelId: golden.data.parcelId,
        zone,
      },
    ]);
  });

  it('finds a lead until it is signed, then its project alone', async () => {
    expect(await kinds('锂电')).toEqual([['LEAD', leadId]]);
    expect(await kinds('硒茶精制')).toEqual([['PROJECT', projectId]]);
  });

  it('counts and lists only the zones of the reader, and all hits beyond the limit (INV-14)', async () => {
    expect((await search('硒茶', '', 'yongzhou')).items.map(({ title }) => title)).toEqual(['硒茶外销']);
    expect(await search('硒茶', '', 'jiangyin')).toEqual({ total: 0, items: [] });
    const all = await search('0');
    expect(all.total).toBe(all.items.length);
    expect(all.total).toBeGreaterThan(1);
    expect(await search('0', '&limit=1')).toMatchObject({ total: all.total, items: [all.items[0]] });
  });

  it('takes the signs of a pattern as themselves and refuses an empty question', async () => {
    expect((await search('%')).total).toBe(0);
    expect((await search('_')).total).toBe(0);
    expect((await service.as('supervisor', { zone }).get('/search?q=%20')).status).toBe(400);
  });
});
