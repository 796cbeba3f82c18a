import { calendarDays, months, workdays, years, type Term } from '../legal-time/term';
import type { Extension } from '../legal-time/deadline';

/**
 * Terms as the texts have them: the values that a zone's catalogue starts with. A running item always uses the term of
 * its own pinned catalogue version (regulation 2.3); these are its defaults and what the worked examples are checked by.
 */
export const LICENCE_TERMS = {
  correctionNotice: workdays(5, '行政许可法 32(四)、82'),
  decision: workdays(20, '行政许可法 42(1)、82'),
  decisionExtension: { amount: 10, clause: '行政许可法 42(1)' },
  joint: workdays(45, '行政许可法 26、42(2)、82'),
  jointExtension: { amount: 15, clause: '行政许可法 42(2)' },
  delivery: workdays(10, '行政许可法 44、82'),
  hearingRequest: workdays(5, '行政许可法 47; workdays by practice, a setting'),
  hearingHeld: workdays(20, '行政许可法 47、82'),
  hearingNotice: workdays(7, '行政许可法 48(1)、82'),
  wholeChain: workdays(120, '国办发〔2019〕11号: a target for the chain, not a licence term'),
} as const satisfies Record<string, Term | Extension>;

/** Terms of 企业投资项目核准 (国务院令第673号). */
export const INVESTMENT_APPROVAL_TERMS = {
  decision: workdays(20, '国务院令第673号 10'),
  decisionExtension: { amount: 40, clause: '国务院令第673号 10' },
  evaluation: workdays(30, '国务院令第673号 8'),
  validity: years(2, '国务院令第673号 12'),
  validityExtension: { amount: 1, clause: '国务院令第673号 12' },
  extensionRequest: workdays(30, '国务院令第673号 12'),
} as const satisfies Record<string, Term | Extension>;

/** Lengths whose unit the text leaves open: both readings are computed and a setting decides. */
export const OPEN_UNIT_LENGTHS = {
  constructionPermit: { amount: 7, clause: '建筑法 8' },
  environmentReportBook: { amount: 60, clause: '环境影响评价法 22' },
  environmentReportForm: { amount: 30, clause: '环境影响评价法 22' },
} as const;

/** Start of works after the construction permit; does not roll. Two delays of the same length are possible. */
export const CONSTRUCTION_START = months(3, '建筑法 9', 'NONE');

/** Remedies against an act; both roll. */
export const REMEDY_TERMS = {
  reconsideration: calendarDays(60, '行政复议法 20'),
  lawsuit: months(6, '行政诉讼法 46'),
  courtApplication: months(3, '行政强制法 53'),
} as const satisfies Record<string, Term>;
