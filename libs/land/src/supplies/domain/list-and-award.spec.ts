import { endOfDay, PUBLISHED_CALENDARS, startOfDay, type Actor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { approvePrice } from './approve-price';
import { awardLand } from './award-land';
import { contractLand } from './contract-land';
import { endListing } from './end-listing';
import { emptyLandSupply, evolveLandSupply, type LandSupply } from './land-supply';
import { landSupplyDeadlines } from './land-supply.deadlines';
import type { LandSupplyEvent } from './land-supply.events';
import { supplyStatusOf } from './land-supply.status';
import { listLand } from './list-land';
import { markContractOverdue } from './mark-contract-overdue';
import { noteHolding } from './note-holding';
import { quotaRankOf } from './quota-rank';
import { requestQuota } from './request-quota';

const id = (n: number): string => `0000000${n}-3c1d-5b7a-8e2f-6d5c4b3a2f10`;
const person = (personId: string): Actor => ({ kind: 'person', personId, departmentId: 'd', zone: 'z', roles: [] });
const by = person('officer');
const rules = {
  supply: { version: 1, content: { barredFlags: [], secondSignOffFromMu: '100' } },
  listing: { version: 1, content: { noticeDays: 20, openDays: 10, contractWorkdays: 10, keyFromFen: '10000000000' } },
  calendar: { version: 1, content: PUBLISHED_CALENDARS },
};
const deal: LandSupplyEvent = {
  type: 'DealNoted',
  projectName: 'p',
  firmCreditCode: 'c',
  industryFlags: [],
  areaM2: '20000',
  investmentFen: '10000000000',
  indicators: { investmentIntensityWanPerMu: '300', outputWanPerMu: '300', plotRatio: '1.0' },
  schedule: { startMonthsAfterDelivery: 6, completionMonthsAfterStart: 18, productionMonthsAfterCompletion: 6 },
};
const task: LandSupplyEvent[] = [
  deal,
  { type: 'AdmissionNoted', admission: 'ADMITTED', on: '2026-02-01' },
  { type: 'SupplyOpened', stage: 'PLANNING', on: '2026-02-20' },
];
const held: LandSupplyEvent[] = [
  ...task,
  { type: 'ParcelAsked', parcelId: id(1), landUse: '0601', by },
  {
    type: 'ParcelHeld',
    parcelId: id(1),
    parcelNumber: 'P',
    areaM2: '20000',
    landGrade: 10,
    costFen: '1',
    until: '2026-04-01',
  },
  { type: 'QuotaAsked', quotaId: id(2), year: 2026, areaM2: '20000', rank: 2, by },
  { type: 'QuotaHeld', quotaId: id(2), areaM2: '20000', remainingM2: '0', until: '2026-04-01' },
];
const valued: LandSupplyEvent = {
  type: 'PriceProposed',
  termYears: 50,
  valuationFen: '336000000',
  reservePriceFen: '336000000',
  floor: { costFloorFen: '1', nationalFloorFen: '336000000', floorFen: '336000000', derivation: [] },
  policyVersion: 1,
  by,
};
const approved: LandSupplyEvent = {
  type: 'PriceApproved',
  approvalNumber: 'PF-1',
  on: '2026-03-02',
  by: person('head'),
};
const listed: LandSupplyEvent = {
  type: 'LandListed',
  listingNumber: 'GP-1',
  noticeOn: '2026-03-02',
  openFrom: '2026-03-22',
  openUntil: '2026-04-01',
  startingPriceFen: '336000000',
  policyVersion: 1,
  by,
};
const awarded: LandSupplyEvent = {
  type: 'LandAwarded',
  awardedOn: '2026-04-01',
  priceFen: '340000000',
  bidders: 1,
  confirmationNumber: 'CJ-1',
  contractBy: '2026-04-16',
  provisional: false,
  policyVersion: 1,
  calendarVersion: 1,
  by,
};
const definition = { initial: emptyLandSupply, evolve: evolveLandSupply };
const supply = (...events: LandSupplyEvent[]) => given<LandSupply, LandSupplyEvent>(definition, ...events);
const projectId = id(0);
const offer = {
  projectId,
  listingNumber: 'GP-1',
  noticeOn: '2026-03-02',
  openFrom: '2026-03-22',
  openUntil: '2026-04-01',
  startingPriceFen: '336000000',
};
const now = startOfDay('2026-03-03');

describe('the sale of a parcel: VALUED → APPROVED → LISTED → AWARDED → CONTRACTED (S067)', () => {
  it('derives each status from the one step that was taken last', () => {
    const steps = [[...held], [valued], [approved], [listed], [awarded]];
    const statuses = steps.map((_, at) => supplyStatusOf(supply(...steps.slice(0, at + 1).flat()).state));
    expect(statuses).toEqual(['OPEN', 'VALUED', 'APPROVED', 'LISTED', 'AWARDED']);
  });

  it('skips no step: everything missing is named at once', () => {
    supply(...task)
      .when(listLand, offer, rules, now)
      .thenFails('LAND.PARCEL_NOT_RESERVED', 'LAND.QUOTA_NOT_RESERVED', 'LAND.PRICE_NOT_APPROVED');
    supply(...held, valued)
      .when(listLand, offer, rules, now)
      .thenFails('LAND.PRICE_NOT_APPROVED');
    const award = { projectId, awardedOn: '2026-04-01', priceFen: '336000000', bidders: 1, confirmationNumber: 'CJ' };
    supply(...held, valued, approved)
      .when(awardLand, award, rules, endOfDay('2026-04-01'))
      .thenFails('LAND.NOT_LISTED');
    const contract = { projectId, priceFen: '340000000', contractedOn: '2026-04-02', agreedDeliveryOn: '2026-04-02' };
    supply(...held, valued, approved)
      .when(contractLand, contract, rules, endOfDay('2026-04-02'))
      .thenFails('LAND.NOT_AWARDED');
    supply(...held, valued, approved, listed)
      .when(contractLand, contract, rules, endOfDay('2026-04-02'))
      .thenFails('LAND.NOT_AWARDED');
  });

  it('runs a notice of twenty days after the approval and bids of ten days, to the day (10.4)', () => {
    const list = (changes: object) =>
      supply(...held, valued, approved).when(listLand, { ...offer, ...changes }, rules, now);
    list({}).then(expect.objectContaining({ type: 'LandListed', openUntil: '2026-04-01' }));
    list({ openFrom: '2026-03-21' }).thenFails('LAND.NOTICE_TOO_SHORT');
    list({ openUntil: '2026-03-31' }).thenFails('LAND.LISTING_TOO_SHORT');
    list({ noticeOn: '2026-03-01' }).thenFails('LAND.NOTICE_BEFORE_APPROVAL');
    list({ noticeOn: '2026-03-04' }).thenFails('LAND.DAY_IN_FUTURE');
    list({ startingPriceFen: '335999999' }).thenFails('LAND.PRICE_BELOW_RESERVE');
  });

  it('lists only with the three control indicators fixed (S063), on a reservation that has not ended, and once', () => {
    const bare = {
      ...deal,
      indicators: { investmentIntensityWanPerMu: '300', outputWanPerMu: '', plotRatio: '1.0' },
    } as LandSupplyEvent;
    supply(bare, ...held.slice(1), valued, approved)
      .when(listLand, offer, rules, now)
      .thenFails('LAND.INDICATORS_MISSING');
    supply(...held, valued, approved)
      .when(listLand, offer, rules, endOfDay('2026-04-01') - 1)
      .then(expect.anything());
    supply(...held, valued, approved)
      .when(listLand, offer, rules, endOfDay('2026-04-01'))
      .thenFails('LAND.RESERVATION_OVER');
    supply(...held, valued, approved, listed)
      .when(listLand, offer, rules, now)
      .thenFails('LAND.ALREADY_LISTED');
  });

  it('awards after the last day of bids, to one bidder too, never below the reserve or the starting price', () => {
    const award = { projectId, awardedOn: '2026-04-01', priceFen: '336000000', bidders: 1, confirmationNumber: 'CJ' };
    const base = supply(...held, valued, approved, listed);
    base
      .when(awardLand, award, rules, endOfDay('2026-04-01'))
      .then(expect.objectContaining({ contractBy: '2026-04-16', provisional: false }));
    base
      .when(awardLand, { ...award, priceFen: '335999999' }, rules, endOfDay('2026-04-01'))
      .thenFails('LAND.PRICE_BELOW_RESERVE');
    base
      .when(awardLand, { ...award, awardedOn: '2026-03-31' }, rules, endOfDay('2026-04-01'))
      .thenFails('LAND.LISTING_OPEN');
  });

  it('contracts at the awarded price, not before the award, with the indicators of the deal unchanged (S063)', () => {
    const contract = { projectId, priceFen: '340000000', contractedOn: '2026-04-02', agreedDeliveryOn: '2026-04-02' };
    const base = supply(...held, valued, approved, listed, awarded);
    const after = base
      .when(contractLand, contract, rules, endOfDay('2026-04-02'))
      .then(expect.objectContaining({ priceFen: '340000000' }));
    expect(after.deal?.indicators).toEqual((deal as { indicators: object }).indicators);
    base
      .when(contractLand, { ...contract, priceFen: '340000001' }, rules, endOfDay('2026-04-02'))
      .thenFails('LAND.PRICE_DIFFERS_FROM_AWARD');
    base
      .when(contractLand, { ...contract, contractedOn: '2026-03-31' }, rules, endOfDay('2026-04-02'))
      .thenFails('LAND.CONTRACT_BEFORE_AWARD');
  });

  it('shows a contract that did not come in its workdays, once, and lets the bureau give the award up', () => {
    const base = supply(...held, valued, approved, listed, awarded);
    expect(landSupplyDeadlines(base.state)).toEqual([
      { key: 'contract-due', kind: 'contract-due', dueAt: endOfDay('2026-04-16') },
    ]);
    base
      .when(markContractOverdue, { supplyId: id(0) }, {}, endOfDay('2026-04-16') - 1)
      .thenFails('LAND.THRESHOLD_NOT_REACHED');
    const late = base
      .when(markContractOverdue, { supplyId: id(0) }, {}, endOfDay('2026-04-16'))
      .then({ type: 'ContractOverdue', on: '2026-04-17' });
    expect(landSupplyDeadlines(late)).toEqual([]);
    const end = { projectId, outcome: 'GIVEN_UP' as const, reason: '弃约' };
    const after = base.when(endListing, end, rules, now).then(expect.objectContaining({ outcome: 'GIVEN_UP' }));
    expect([supplyStatusOf(after), landSupplyDeadlines(after)]).toEqual(['APPROVED', []]);
    supply(...held, valued, approved, listed)
      .when(endListing, end, rules, now)
      .thenFails('LAND.NOT_AWARDED');
  });

  it('signs no contract on a parcel that lapsed before its listing was heard of', () => {
    const lapsed = supply(...held, valued, approved, listed, awarded)
      .when(noteHolding, { projectId, answer: { type: 'HoldingLapsed' as const, parcelId: id(1) } }, {}, 0)
      .then(expect.objectContaining({ type: 'HoldingLapsed' }));
    const contract = {
      projectId,
      priceFen: '340000000',
      contractedOn: '2026-04-02',
      agreedDeliveryOn: '2026-04-02',
      by,
    };
    const refused = contractLand(lapsed, contract, rules, endOfDay('2026-04-02'));
    expect(refused.ok ? [] : refused.error.map(({ code }) => code)).toContain('LAND.PARCEL_NOT_RESERVED');
  });

  it('takes the day of the approval document, never a future one', () => {
    const approve = { projectId, approvalNumber: 'PF', by: person('head') };
    supply(...held, valued)
      .when(approvePrice, approve, rules, now)
      .then(expect.objectContaining({ on: '2026-03-03' }));
    supply(...held, valued)
      .when(approvePrice, { ...approve, approvedOn: '2026-03-04' }, rules, now)
      .thenFails('LAND.DAY_IN_FUTURE');
  });
});

describe('the rank of a demand for quota (S055, S056)', () => {
  const key = { kind: 'KEY' as const, documentNumber: '园委〔2026〕1号' };

  it('is first for a key project from exactly 1亿 on, and is never inferred from the amount alone (5.2)', () => {
    expect(quotaRankOf(key, '10000000000', '10000000000')).toBe(0);
    expect(quotaRankOf(key, '9999999999', '10000000000')).toBeUndefined();
    expect(quotaRankOf(undefined, '99999999999999', '10000000000')).toBe(2);
  });

  it('is before the rest for provincial-key and encouraged projects', () => {
    expect(quotaRankOf({ kind: 'ENCOURAGED', documentNumber: 'x' }, '1', '10000000000')).toBe(1);
    expect(quotaRankOf({ kind: 'PROVINCIAL_KEY', documentNumber: 'x' }, '1', '10000000000')).toBe(1);
    expect(quotaRankOf({ kind: 'PROVINCIAL_KEY', documentNumber: 'x' }, '10000000000', '10000000000')).toBe(0);
  });

  it('goes out with the demand; another year takes the old demand back', () => {
    const ask = { projectId, quotaId: id(3), year: 2027, quotaKnown: true, priority: key };
    supply(...task)
      .when(requestQuota, ask, rules, now)
      .then(expect.objectContaining({ type: 'QuotaAsked', rank: 0 }));
    const denied: LandSupplyEvent = {
      type: 'QuotaDenied',
      quotaId: id(2),
      remainingM2: '0',
      code: 'LAND.QUOTA_DISPLACED',
    };
    supply(...held, denied)
      .when(requestQuota, ask, rules, now)
      .then(
        expect.objectContaining({ type: 'HoldingsReleased', quotaId: id(2) }),
        expect.objectContaining({ type: 'QuotaAsked', quotaId: id(3) }),
      );
  });
});
