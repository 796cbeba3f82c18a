import { PUBLISHED_CALENDARS } from '@luodi/domain';
import { remedyViews } from './remedies.view';

describe('the remedies told with a refusal (3.4, 行政许可法 38)', () => {
  it('are reconsideration within 60 days and a lawsuit within 6 months, both rolling over days off', () => {
    expect(remedyViews('2026-03-03', PUBLISHED_CALENDARS)).toEqual([
      { kind: 'RECONSIDERATION', clause: '行政复议法 20', by: '2026-05-06', provisional: false, missingYears: [] },
      { kind: 'LAWSUIT', clause: '行政诉讼法 46', by: '2026-09-03', provisional: false, missingYears: [] },
    ]);
  });

  it('are provisional where they end in a year without a published calendar, and name it', () => {
    expect(remedyViews('2026-11-24', PUBLISHED_CALENDARS)[0]).toMatchObject({
      provisional: true,
      missingYears: [2027],
    });
  });
});
