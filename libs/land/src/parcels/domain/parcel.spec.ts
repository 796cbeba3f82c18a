import { endOfDay, fold, startOfDay, systemActor } from '@luodi/domain';
import { given } from '@luodi/testing';
import fc from 'fast-check';
import { judgeEfficiency } from './judge-efficiency';
import { lapseReservation } from './lapse-reservation';
import { emptyParcel, evolveParcel, type Parcel } from './parcel';
import { parcelDeadlines, RELEASE_GRACE_MS } from './parcel.deadlines';
import type { ParcelEvent } from './parcel.events';
import { prepareParcel } from './prepare-parcel';
import { reserveParcel } from './reserve-parcel';
import { stockClassOf } from './stock-class';
import { useParcel } from './use-parcel';

const id = (n: number): string => `0000000${n}-3c1d-5b7a-8e2f-6d5c4b3a2f10`;
const by = systemActor('land');
const registered = (readiness: 'CONVERTED' | 'SERVICED' = 'SERVICED'): ParcelEvent => ({
  type: 'ParcelRegistered',
  parcelNumber: 'P-1',
  areaM2: '20000',
  landGrade: 10,
  plannedUse: '0601',
  planReference: 'g',
  block: 'b',
  acquisitionCostFen: '1',
  developmentCostFen: '1',
  feesFen: '1',
  readiness,
  on: '2026-01-01',
  by,
});
const reserved: ParcelEvent = { type: 'ParcelReserved', supplyId: id(1), projectId: id(2), until: '2026-04-01', by };
const contracted: ParcelEvent = { type: 'ParcelContracted', on: '2026-03-20', by };
const delivered: ParcelEvent = { type: 'ParcelDelivered', on: '2026-03-21', by };
const used: ParcelEvent = { type: 'ParcelUsed', on: '2026-09-01', by };
const judged = (...grounds: string[]): ParcelEvent => ({ type: 'EfficiencyJudged', grounds, documentNumber: 'D', by });
const rules = { initial: emptyParcel, evolve: evolveParcel };
const parcel = (...events: ParcelEvent[]) => given<Parcel, ParcelEvent>(rules, ...events);
const ask = { parcelId: id(0), supplyId: id(1), projectId: id(2), areaM2: '20000', landUse: '0601' };
const policies = { supply: { content: { reservationDays: 30 } } };

describe('the stock-land class of a parcel (S075)', () => {
  it('is exactly one, derived from conversion, acquisition, supply, use and efficiency', () => {
    const classes = [
      [registered('CONVERTED')],
      [registered()],
      [registered(), reserved],
      [registered(), reserved, contracted],
      [registered(), reserved, contracted, delivered],
      [registered(), reserved, contracted, delivered, used],
      [registered(), reserved, contracted, delivered, used, judged('EXTENSIVE')],
      [registered(), reserved, contracted, delivered, used, judged('EXTENSIVE'), judged()],
      [
        registered(),
        reserved,
        contracted,
        delivered,
        used,
        { type: 'ParcelReturned', exitId: id(3), on: '2028-01-01', by } as ParcelEvent,
      ],
    ].map((events) => stockClassOf(parcel(...events).state));
    expect(classes).toEqual([
      'NOT_ACQUIRED',
      'NOT_SUPPLIED',
      'NOT_SUPPLIED',
      'NOT_USED',
      'NOT_USED',
      'IN_USE',
      'INEFFICIENT',
      'IN_USE',
      'NOT_SUPPLIED',
    ]);
  });

  it('leaves nothing of the former holder on a parcel that is back in the reserve (S082)', () => {
    const back: ParcelEvent = { type: 'ParcelReturned', exitId: id(3), on: '2028-01-01', by };
    expect(parcel(registered(), reserved, contracted, delivered, used, judged('EXTENSIVE'), back).state).toEqual({
      ...parcel(registered()).state,
      status: 'RECOVERED',
    });
  });
});

describe('a parcel on its way to supply (S062)', () => {
  it('skips no step, and is not reserved before it is serviced', () => {
    const step = (readiness: 'ACQUIRED' | 'SERVICED') => ({ parcelId: id(0), readiness, documentNumber: 'D' });
    parcel(registered('CONVERTED')).when(prepareParcel, step('SERVICED'), {}, 0).thenFails('LAND.READINESS_ORDER');
    parcel(registered('CONVERTED'))
      .when(prepareParcel, step('ACQUIRED'), {}, 0)
      .then(expect.objectContaining({ readiness: 'ACQUIRED' }));
    parcel(registered()).when(prepareParcel, step('SERVICED'), {}, 0).thenFails('LAND.READINESS_ORDER');
    parcel(registered('CONVERTED'))
      .when(reserveParcel, ask, policies, 0)
      .then(expect.objectContaining({ code: 'LAND.PARCEL_NOT_READY' }));
  });

  it('is used by its holder after delivery, once, and only then judged inefficient', () => {
    const use = { parcelId: id(0), supplyId: id(1), on: '2026-09-01' };
    parcel(registered(), reserved).when(useParcel, use, {}, 0).thenFails('LAND.PARCEL_NOT_HELD');
    parcel(registered(), reserved, contracted, delivered)
      .when(useParcel, use, {}, 0)
      .then(expect.objectContaining({ type: 'ParcelUsed' }));
    parcel(registered(), reserved, contracted, delivered, used).when(useParcel, use, {}, 0).then();
    const judge = { parcelId: id(0), grounds: ['EXTENSIVE', 'EXTENSIVE'], documentNumber: 'D' };
    parcel(registered(), reserved, contracted, delivered)
      .when(judgeEfficiency, judge, {}, 0)
      .thenFails('LAND.PARCEL_NOT_IN_USE');
    parcel(registered(), reserved, contracted, delivered, used)
      .when(judgeEfficiency, judge, {}, 0)
      .then(expect.objectContaining({ grounds: ['EXTENSIVE'] }));
  });
});

describe('a reservation', () => {
  it('lapses a day after its last one, and not while the parcel is listed', () => {
    const due = endOfDay('2026-04-01') + RELEASE_GRACE_MS;
    expect(parcelDeadlines(parcel(registered(), reserved).state).map(({ dueAt }) => dueAt)).toEqual([due]);
    parcel(registered(), reserved)
      .when(lapseReservation, { parcelId: id(0) }, {}, due - 1)
      .thenFails('LAND.PARCEL_NOT_HELD');
    const listed: ParcelEvent = { type: 'ParcelListed', by };
    expect(parcelDeadlines(parcel(registered(), reserved, listed).state)).toEqual([]);
    parcel(registered(), reserved, listed)
      .when(lapseReservation, { parcelId: id(0) }, {}, due)
      .thenFails('LAND.PARCEL_NOT_HELD');
  });

  it('is never made of a contracted or delivered parcel, not even for its own holder', () => {
    for (const state of [
      [registered(), reserved, contracted],
      [registered(), reserved, contracted, delivered],
    ])
      parcel(...state)
        .when(reserveParcel, ask, policies, 0)
        .then(expect.objectContaining({ code: 'LAND.PARCEL_NOT_FREE' }));
  });

  it('belongs to one supply at a time, whoever asks in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 }), (supplies) => {
        let state = parcel(registered()).state;
        for (const supply of supplies) {
          const decision = reserveParcel(
            state,
            { ...ask, supplyId: id(supply), by },
            policies,
            startOfDay('2026-03-02'),
          );
          if (decision.ok) state = fold(evolveParcel, state, decision.value);
        }
        expect(state.holder?.supplyId).toBe(id(supplies[0] ?? 0));
      }),
    );
  });
});
