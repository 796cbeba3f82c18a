export { Ok, Err, type Result } from './kernel/result';
export { refuse, refuseAll, type DomainError, type FactValue, type Refusal } from './kernel/domain-error';
export { fold, type Decide, type Decision, type DomainEvent, type Evolve, type Given } from './kernel/decision';
export type { Instant, LegalDay } from './kernel/instant';
export { assertNever } from './kernel/assert-never';
export { systemActor, type Actor } from './people/actor';
export { ROLES, mayDo, type Role } from './people/role';
export { PERMISSIONS, type Permission } from './people/permission';
export {
  DAY_MS,
  addDays,
  addMonths,
  addYears,
  compareDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  earlierOf,
  endOfDay,
  isLegalDay,
  laterOf,
  monthOf,
  startOfDay,
  weekdayOf,
  yearOf,
} from './legal-time/legal-day';
export { FIRM, combineProvisionality, type Provisionality } from './legal-time/missing-years';
export {
  calendarYearFaults,
  type CalendarContent,
  type CalendarNotice,
  type CalendarYear,
  type Holiday,
} from './legal-time/calendar-content';
export { PUBLISHED_CALENDARS } from './legal-time/published-calendars';
export {
  addWorkdays,
  countWorkdays,
  isWorkday,
  rollForward,
  sourceOfDay,
  subtractWorkdays,
  workCalendar,
  workdaysOfYear,
  type DayKind,
  type FoundDay,
  type WorkCalendar,
  type WorkingPeriod,
} from './legal-time/work-calendar';
export { calendarDays, months, workdays, years, type Roll, type Term, type TermUnit } from './legal-time/term';
export type { DateExclusion, Exclusion, MomentExclusion } from './legal-time/exclusion';
export { computeDeadline, totalDays, type Deadline, type DeadlineInput, type Extension } from './legal-time/deadline';
export type { DayReason, DerivationStep } from './legal-time/derivation';
export { YELLOW_PERCENT, reminderOf, type Reminder } from './legal-time/reminder';
export { lightOf, type Light, type LightInput } from './legal-time/light';
export { usedDays, type UsedDays } from './legal-time/used-days';
export {
  ONE,
  ZERO,
  ceilOf,
  compare,
  floorOf,
  fraction,
  greaterOf,
  isDecimal,
  minus,
  over,
  plus,
  power,
  ratio,
  roundOf,
  sum,
  times,
  toDecimal,
  toFixed,
  type Fraction,
} from './exact/fraction';
export {
  compareFen,
  dueFen,
  fen,
  fenFromText,
  fenFromWan,
  fenFromYi,
  fenFromYuan,
  fenToText,
  isFenText,
  sumFen,
  wanOf,
  wanText,
  yiText,
  yuanOf,
  yuanText,
  type Fen,
} from './money/money';
export {
  INVESTMENT_LINES,
  exceedsLine,
  investmentClass,
  reachesLine,
  type InvestmentLine,
} from './money/investment-size';
export {
  M2_PER_HECTARE,
  M2_PER_MU,
  areaFromHectares,
  areaFromM2,
  areaFromMu,
  areaToM2,
  compareAreas,
  hectaresOf,
  isAreaText,
  m2Text,
  muOf,
  muText,
  sumAreas,
  type Area,
} from './area/area';
export { meets, threshold, type Threshold, type Wording } from './threshold/threshold';
export {
  LEGACY_PROJECT_CODE_YEARS,
  PROJECT_CODE_LENGTH,
  isProjectCode,
  parseProjectCode,
  type LegacyYears,
  type ProjectCode,
  type ProjectCodeFault,
} from './ids/project-code';
export {
  creditCheckCharacter,
  creditCodeFaults,
  normalCreditCode,
  subjectCheckCharacter,
  type CreditCodeFault,
} from './ids/credit-code';
export { isParcelNumber, normalParcelNumber } from './ids/parcel-number';
