import { LAND_FACTS, landOf, type LandFact } from './project-land';

const parcelId = '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a01';
const told = (name: string, data: LandFact['data'] = {}): LandFact => ({
  type: `luodi.land.${name}.v1`,
  data: { parcelId, ...data },
});

const reserved = told('parcel-reserved', { parcelNumber: 'JS-2026-07', areaM2: '20000' });
const contract = { areaM2: '19980.5', priceFen: '612000000', termYears: 50, contractedOn: '2026-06-10' };
const contracted = told('land-contracted', { ...contract, agreedDeliveryOn: '2026-07-01' });
const days = { agreedStartOn: '2027-01-01', agreedCompletionOn: '2028-07-01', termEndsOn: '2076-06-30' };
const delivered = told('land-delivered', { deliveredOn: '2026-07-01', ...days });

describe('the land of a project (S107)', () => {
  it('is told from the reservation to the delivery, each fact adding what it knows', () => {
    expect(landOf([])).toBeNull();
    expect(landOf([reserved])).toMatchObject({
      status: 'RESERVED',
      parcelNumber: 'JS-2026-07',
      areaM2: '20000',
      contractedOn: null,
    });
    expect(landOf([reserved, contracted, delivered])).toEqual({
      status: 'DELIVERED',
      parcelId,
      parcelNumber: 'JS-2026-07',
      ...contract,
      agreedDeliveryOn: '2026-07-01',
      deliveredOn: '2026-07-01',
      ...days,
      recoveredOn: null,
    });
  });

  it('is none after a released reservation; another parcel takes nothing over from the first', () => {
    const lapsed = told('supply-released', { areaM2: '20000', reason: 'RESERVATION_LAPSED' });
    expect(landOf([reserved, lapsed])).toBeNull();
    const other = told('parcel-reserved', { parcelId: 'p2', parcelNumber: 'JS-2026-09' });
    expect(landOf([reserved, lapsed, other])).toMatchObject({ parcelId: 'p2', areaM2: null });
    expect(landOf([reserved, other])).toMatchObject({ parcelId: 'p2', areaM2: null });
    expect(landOf([other, lapsed])).toMatchObject({ parcelId: 'p2' });
  });

  it('stays when the supply gives back a quota alone, and shows a recovered parcel with its day', () => {
    const quotaOnly: LandFact = { type: 'luodi.land.supply-released.v1', data: { quotaId: 'q', areaM2: '20000' } };
    expect(landOf([reserved, quotaOnly])).toMatchObject({ status: 'RESERVED' });
    const recovered = told('parcel-recovered', { recoveredOn: '2029-03-01' });
    expect(landOf([reserved, contracted, delivered, recovered])).toMatchObject({
      status: 'RECOVERED',
      deliveredOn: '2026-07-01',
      recoveredOn: '2029-03-01',
    });
  });

  it('reads five kinds of facts and no other', () => {
    expect(LAND_FACTS).toHaveLength(5);
    expect(landOf([reserved, told('land-listed', { areaM2: '1' })])).toMatchObject({ areaM2: '20000' });
  });
});
