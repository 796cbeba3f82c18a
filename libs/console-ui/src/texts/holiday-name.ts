import type { UiLanguage } from './say';

/** The seven public holidays by the names of the yearly notices: short in Chinese, and in English. */
const NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  元旦: { zh: '元旦', en: 'New Year' },
  春节: { zh: '春节', en: 'Spring Festival' },
  清明节: { zh: '清明', en: 'Qingming' },
  劳动节: { zh: '劳动节', en: 'Labour Day' },
  端午节: { zh: '端午', en: 'Dragon Boat' },
  中秋节: { zh: '中秋', en: 'Mid-Autumn' },
  国庆节: { zh: '国庆', en: 'National Day' },
};

/** How a language names a holiday; joined holidays (国庆节、中秋节) part by part, an unknown one as published. */
export const holidayNames =
  (language: UiLanguage) =>
  (name: string): string =>
    name
      .split('、')
      .map((part) => NAMES[part]?.[language === 'en' ? 'en' : 'zh'] ?? part)
      .join(language === 'en' ? ', ' : '、');
