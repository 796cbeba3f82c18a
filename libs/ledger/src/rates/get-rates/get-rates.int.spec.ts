import { randomUUID } from 'node:crypto';
import { dealEndedV1, dealSignedV1, fundsArrivedV1, milestoneReachedV1 } from '@luodi/contracts';
import { startTestService, type TestService } from '@luodi/testing';
import { aSignedDeal } from '../../../test/samples';
import { ledgerService } from '../../index';

const zone = 'jianshi';

describe('the four rates of a zone, on a real database (S125)', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(ledgerService);
  });
  afterAll(() => service.stop());

  const leader = (reads: string[] = [zone]) => service.as('zone-leader', { zone, reads });
  const rates = async (question: string) => (await leader().get(`/rates?${question}`)).body.zones[0];
  const signed = async (signedOn: string): Promise<string> => {
    const projectId = randomUUID();
    await service.receive(dealSignedV1, aSignedDeal({ signedOn }), { projectId, zone });
    return projectId;
  };
  const reached = (projectId: string, milestone: 'REGISTERED' | 'STARTED' | 'IN_PRODUCTION', reachedOn: string) =>
    service.receive(
      milestoneReachedV1,
      { dealId: randomUUID(), milestone, reachedOn, evidence: '证照' },
      { projectId, zone },
    );
  const paid = (projectId: string, amountFen: string, arrivedOn: string) =>
    service.receive(
      fundsArrivedV1,
      { dealId: randomUUID(), instalmentId: randomUUID(), amountFen, arrivedOn, totalArrivedFen: amountFen },
      { projectId, zone },
    );

  it('are not applicable without a deal, against the shipped targets 90/60/30/20', async () => {
    const empty = await rates('year=2019');
    expect(empty).toMatchObject({ deals: 0, investmentFen: '0' });
    expect(
      empty.rates.map((one: { rate: string; percent: null; met: null; targetPercent: string }) => [
        one.rate,
        one.targetPercent,
        one.percent,
        one.met,
      ]),
    ).toEqual([
      ['REGISTRATION', '90', null, null],
      ['START', '60', null, null],
      ['PRODUCTION', '30', null, null],
      ['FUNDS', '20', null, null],
    ]);
    expect(empty.targetSource).toContain('S125');
  });

  it('count the cohort of a year with dropped deals, and change with every verified fact', async () => {
    const projects = [];
    for (let n = 0; n < 5; n += 1) projects.push(await signed('2021-06-01'));
    await signed('2022-01-01');
    const [first = '', second = '', third = '', dropped = '', last = ''] = projects;
    for (const projectId of [first, second, third, last]) await reached(projectId, 'REGISTERED', '2021-07-01');
    for (const projectId of [first, second, third]) await reached(projectId, 'STARTED', '2021-12-31');
    await reached(first, 'IN_PRODUCTION', '2022-05-01');
    const event = await paid(first, '20000', '2021-08-01');
    await service.again(event);
    await paid(second, '5', '2022-02-01');
    await service.receive(
      dealEndedV1,
      { dealId: randomUUID(), outcome: 'DROPPED', reason: '资金不足', endedOn: '2021-09-01' },
      { projectId: dropped, zone },
    );

    const live = await rates('year=2021');
    expect(live.deals).toBe(5);
    const [registration, start, production, funds] = live.rates;
    expect(registration).toMatchObject({
      numerator: '4',
      denominator: '5',
      percent: '80.00',
      met: false,
      failingDeals: [{ projectId: dropped, outcome: 'DROPPED' }],
    });
    expect(start).toMatchObject({ numerator: '3', percent: '60.00', met: true });
    expect(production).toMatchObject({ numerator: '1', percent: '20.00', met: false });
    expect(funds).toMatchObject({ numerator: '10005', denominator: '50000', percent: '20.01', met: true });

    const final = await rates('year=2021&view=FINAL');
    expect(final.rates[2]).toMatchObject({ numerator: '0' });
    expect(final.rates[3]).toMatchObject({ numerator: '10000', percent: '20.00', met: true });
  });

  it('show only zones the reader may read, and need the right', async () => {
    expect(
      (await leader([zone, 'jiangyin']).get('/rates?year=2021')).body.zones.map(
        (one: { zone: string; deals: number }) => [one.zone, one.deals],
      ),
    ).toEqual([
      ['jiangyin', 0],
      [zone, 5],
    ]);
    expect((await leader([zone]).get('/rates?year=2021&zone=jiangyin')).body.zones).toEqual([]);
    expect((await service.as('land-officer', { zone }).get('/rates?year=2021')).status).toBe(403);
  });
});
