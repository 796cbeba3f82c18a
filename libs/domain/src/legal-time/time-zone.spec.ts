import { addMonths, addYears, dayOf, endOfDay, startOfDay } from './legal-day';

const MOMENTS: [string, string][] = [
  ['2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['1969-12-31T15:59:59.999Z', '1969-12-31'],
  ['2025-03-09T10:30:00.000Z', '2025-03-09'],
];

/** `tools/src/golden/time-zones.spec.ts` runs this file on servers in UTC, Asia/Shanghai and America/Los_Angeles. */
describe('legal days (P35)', () => {
  it('are tested in the time zone that was asked for', () => {
    const { TZ } = process.env;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(
      TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    );
  });

  it.each(MOMENTS)('%s belongs to %s in China', (moment, day) => {
    expect(dayOf(Date.parse(moment))).toBe(day);
  });

  it('begin and end at midnight in China', () => {
    expect(startOfDay('2026-03-02')).toBe(Date.parse('2026-03-01T16:00:00Z'));
    expect(endOfDay('2026-03-02')).toBe(startOfDay('2026-03-03'));
  });

  it('count months and years from the original date', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});
