import type { DealWarningCode } from './domain/deal-sheet';

/** What a clerk reads beside an accepted deal. */
const SENTENCES: Readonly<Record<DealWarningCode, { zh: string; en: string; path: string }>> = {
  INVESTMENT_BELOW_INTENSITY: {
    zh: '总投资不足以达到约定的亩均投资强度 × 用地面积，请核对。',
    en: 'The total investment does not reach the agreed intensity × area; please check.',
    path: 'investmentFen',
  },
};

/** Warning codes with both sentences and the field they are about. */
export const dealWarnings = (codes: readonly DealWarningCode[]) => codes.map((code) => ({ code, ...SENTENCES[code] }));
