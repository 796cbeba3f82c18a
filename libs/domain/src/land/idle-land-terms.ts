import { calendarDays, workdays, years, type Term } from '../legal-time/term';

const MEASURE = '闲置土地处置办法（国土资源部令第53号）';

/** The timers T1–T10 as the measure has them; a zone's policy may replace them (regulation 8.2, 11). */
export const IDLE_LAND_TERMS = {
  /** T1: open the check and issue the 调查通知书. */
  investigation: calendarDays(30, `${MEASURE} 5(1)`),
  /** T2: the holder supplies materials. */
  holderResponse: calendarDays(30, `${MEASURE} 5(2)`),
  /** T3. */
  hearingRequest: workdays(5, '自然资源听证规定（2020）'),
  /** T4. */
  hearingHeld: workdays(20, '自然资源听证规定（2020）'),
  /** T5: pay the fee. */
  feePayment: calendarDays(30, `${MEASURE} 17(1)`),
  /** T6: deregister and hand back the certificate. */
  deregistration: calendarDays(30, `${MEASURE} 17(1)`),
  /** T9: a maximum, does not roll. */
  startExtension: years(1, `${MEASURE} 12(一)`),
  /** T10: a maximum, does not roll. */
  temporaryUse: years(2, `${MEASURE} 12(三)`),
  /** No or unclear start date: one year after handover. */
  defaultStart: years(1, `${MEASURE} 22(2)`),
} as const satisfies Record<string, Term>;

/** The fee for land idle a full year, in percent of the price. Sources: 53号令 14(一); 城市房地产管理法 26 says 百分之二十以下. */
export const IDLE_FEE_PERCENT = '20';
