import { fraction, type Fraction } from '../exact/fraction';

/**
 * 全国工业用地出让最低价标准, 元/m² by grade (等) 1–15, from 2007-01-01. Source: 国土资发〔2006〕307号 附件1; grades 4, 8, 10 and
 * 11 are confirmed, the others to be checked before live use. A zone's policy carries its own table and grade.
 */
const NATIONAL_FLOOR_2007 = [840, 720, 600, 480, 384, 336, 288, 252, 204, 168, 144, 120, 96, 84, 60] as const;

/**
 * The national floor of a grade, 元/m².
 * @throws RangeError for a grade that is not 1–15
 */
export function nationalFloor(grade: number): Fraction {
  const value = NATIONAL_FLOOR_2007[grade - 1];
  if (value === undefined) throw new RangeError(`no such grade: ${grade}`);
  return fraction(BigInt(value));
}
