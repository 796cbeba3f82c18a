import { datedFaults, versionAt, type Dated } from './dated';

const dated = (version: string, effectiveFrom: string, effectiveTo: string | null = null): Dated => ({
  version,
  effectiveFrom,
  effectiveTo,
});

describe('dated policy data', () => {
  const versions = [dated('1', '2024-01-01', '2024-12-31'), dated('2', '2025-02-01')];

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', '1'],
    ['2024-12-31', '1'],
    ['2025-01-15', undefined],
    ['2025-02-01', '2'],
    ['2099-01-01', '2'],
  ])('finds the version in force on %s and never a neighbour', (day, version) => {
    expect(versionAt(versions, day)?.version).toBe(version);
  });

  it('finds no fault in neighbours that do not touch', () => {
    expect(datedFaults(versions)).toEqual([]);
  });

  it('reports two versions for one day, a reversed period and a number used twice', () => {
    const faulty = [...versions, dated('2', '2024-12-31', '2025-01-10'), dated('3', '2020-02-01', '2020-01-01')];
    expect(datedFaults(faulty).map(({ kind }) => kind)).toEqual(['OVERLAP', 'VERSION_TWICE', 'REVERSED']);
  });
});
