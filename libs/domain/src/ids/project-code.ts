/** A 项目代码 taken apart. A legacy code has the same shape and another meaning, so its last groups stay unnamed. */
export type ProjectCode =
  | {
      readonly kind: 'gb';
      /** `YYYY-MM` */
      readonly yearMonth: string;
      readonly region: string;
      readonly department: string;
      readonly type: string;
      readonly random: string;
      readonly check: string;
    }
  | { readonly kind: 'legacy'; readonly year: string; readonly region: string; readonly type: string };

/** Why a text is no project code: the shape, or a month that neither rule accepts. */
export type ProjectCodeFault = 'pattern' | 'month';

/** First groups that are calendar years of codes given before 2020-11-01 (发改投资〔2020〕1439号); a setting. */
export interface LegacyYears {
  readonly from: number;
  readonly to: number;
}

/** The default of the setting. */
export const LEGACY_PROJECT_CODE_YEARS: LegacyYears = { from: 2015, to: 2020 };

/** Characters of a code, hyphens included. */
export const PROJECT_CODE_LENGTH = 24;

const PATTERN = /^([0-9]{4})-([0-9]{6})-([0-9]{2})-([0-9]{2})-([0-9]{5})([0-9])$/;

/**
 * Reads a 项目代码: 4 time (YYMM) – 6 region – 2 department – 2 type – 5 random + 1 check.
 * Source: GB/T 40058—2021; months 01–12 are inferred from samples. The check digit's method is not published, so only
 * the shape is checked (GOV-10). Case and blanks are not repaired: a code is copied, not typed.
 */
export function parseProjectCode(
  text: string,
  legacy: LegacyYears = LEGACY_PROJECT_CODE_YEARS,
): { readonly ok: true; readonly value: ProjectCode } | { readonly ok: false; readonly error: ProjectCodeFault } {
  const match = PATTERN.exec(text);
  if (!match) return { ok: false, error: 'pattern' };
  const [, time = '', region = '', department = '', type = '', random = '', check = ''] = match;
  const month = Number.parseInt(time.slice(2), 10);
  if (month >= 1 && month <= 12) {
    const yearMonth = `20${time.slice(0, 2)}-${time.slice(2)}`;
    return { ok: true, value: { kind: 'gb', yearMonth, region, department, type, random, check } };
  }
  const year = Number.parseInt(time, 10);
  if (year >= legacy.from && year <= legacy.to)
    return { ok: true, value: { kind: 'legacy', year: time, region, type } };
  return { ok: false, error: 'month' };
}

/** Whether a text is an acceptable 项目代码. */
export const isProjectCode = (text: string): boolean => parseProjectCode(text).ok;
