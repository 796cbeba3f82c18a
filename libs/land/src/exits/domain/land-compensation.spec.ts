import { landCompensation } from './land-compensation';

const land = { priceFen: '100', deliveredOn: '2026-01-01', termEndsOn: '2026-01-09' };

describe('compensation for land (14.2)', () => {
  it('is the price by remaining days of the term, exact, then half-up to 分', () => {
    expect(landCompensation(land, '2026-01-05', false).landFen).toBe('50');
    expect(landCompensation(land, '2026-01-08', false).landFen).toBe('13');
  });

  it('is nothing after the term, the whole price before it, and nothing for a free recovery', () => {
    expect(landCompensation(land, '2027-01-01', false).landFen).toBe('0');
    expect(landCompensation(land, '2025-01-01', false).landFen).toBe('100');
    expect(landCompensation(land, '2026-01-05', true).landFen).toBe('0');
  });
});
