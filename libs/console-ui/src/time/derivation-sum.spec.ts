import { CLOCKS, WATER_CLOCK } from '../gallery/samples';
import { derivationSum } from './derivation-sum';

it('adds up to the calendar days between the start and the due day: 计 14 + 停 4 + 休 12 = 30', () => {
  expect(derivationSum(WATER_CLOCK)).toEqual({ counted: 14, makeup: 2, paused: 4, weekend: 2, holiday: 10, all: 30 });
});

it.each(CLOCKS.filter(({ clock }) => clock.days.length > 0))('adds up for every clock: $note', ({ clock }) => {
  const { counted, paused, weekend, holiday, all } = derivationSum(clock);
  expect(counted + paused + weekend + holiday).toBe(all);
});
