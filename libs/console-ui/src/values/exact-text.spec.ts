import { grouped, shiftLeft } from './exact-text';

it.each([
  ['126000000000', 6, '126000.000000'],
  ['5', 6, '0.000005'],
  ['-15000000', 6, '-15.000000'],
])('reads %s fen as 万元 by moving the point, digit for digit', (fen, places, wan) => {
  expect(shiftLeft(fen, places)).toBe(wan);
});

it.each([
  ['126000.000000', '126,000.00'],
  ['0.005', '0.01'],
  ['99.995', '100.00'],
  ['1234567', '1,234,567.00'],
  ['-1234.5', '-1,234.50'],
])('writes %s with separators and two decimals', (text, written) => {
  expect(grouped(text, 2)).toBe(written);
});

it('leaves what is no number as it is', () => {
  expect(grouped('—', 2)).toBe('—');
});
