import type { Rules } from '../rule';
import { calendarRules } from './calendar-rules';
import { codeAndCryptoRules } from './code-and-crypto-rules';
import { idleLandRules } from './idle-land-rules';
import { indicatorRules } from './indicator-rules';
import { perMuRules } from './per-mu-rules';
import { permitRules } from './permit-rules';
import { priceRules } from './price-rules';

/** Every rule name of Appendix A. */
export const ALL_RULES: Rules = {
  ...calendarRules,
  ...permitRules,
  ...idleLandRules,
  ...priceRules,
  ...indicatorRules,
  ...perMuRules,
  ...codeAndCryptoRules,
};
