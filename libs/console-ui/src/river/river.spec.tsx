import { render, screen } from '@testing-library/react';
import { SAMPLE_RIVER } from '../gallery/samples-life';
import { LifeRiver } from './life-river';
import { labelsThatFit, type Label } from './river-labels';
import { riverScale } from './river-scale';

const scale = riverScale({ from: '2025-11-01', to: '2029-12-31', slowFrom: '2027-03-01', width: 1210 });

it('runs forward in time, in both gears', () => {
  const days = ['2025-11-01', '2026-10-13', '2027-02-28', '2027-03-01', '2028-08-20', '2029-12-31'];
  const places = days.map(scale.x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(8);
  expect(places.at(-1)).toBeLessThanOrEqual(1210);
});

it('changes gear where it says so: a month is narrower afterwards', () => {
  const fast = scale.x('2026-06-01') - scale.x('2026-05-01');
  const slow = scale.x('2028-06-01') - scale.x('2028-05-01');
  expect(slow).toBeLessThan(fast / 3);
  expect(scale.breakAt).toBeCloseTo(scale.x('2027-03-01'));
});

it('leaves out a label that would lie on another, or moves it to its other place', () => {
  const label = (key: string, x: number, more: Partial<Label> = {}): Label => ({
    key,
    text: '约定动工',
    x,
    anchor: 'middle',
    row: 53,
    look: 'plain',
    ...more,
  });
  const fitting = labelsThatFit([label('a', 100), label('b', 110), label('c', 112, { otherwise: { row: 86 } })], 400);
  expect(fitting.map(({ key, row }) => [key, row])).toEqual([
    ['a', 53],
    ['c', 86],
  ]);
});

it('says every stretch and every moment to those who do not see it', () => {
  render(<LifeRiver river={SAMPLE_RIVER} width={1210} />);
  const label = screen.getByRole('img').getAttribute('aria-label') ?? '';
  for (const { name, day } of SAMPLE_RIVER.marks) expect(label).toContain(`${name} ${day}`);
});
