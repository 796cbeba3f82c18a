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
export { readClock, type ClockQuestion, type ClockReading } from './legal-time/clock-reading';
export type { ClockDay, ClockDayKind } from './legal-time/clock-days';
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
export { datedFaults, isEffective, versionAt, type Dated, type DatedFault } from './effective/dated';
export {
  liesIn,
  pathOf,
  withinZone,
  zoneOf,
  zoneTreeFaults,
  type ZoneFault,
  type ZoneLevel,
  type ZoneNode,
} from './zone/zone-tree';
export {
  nextMoves,
  transit,
  type Guard,
  type Move,
  type NextMove,
  type TransitionTable,
} from './transition/transition-table';
export { checkTransitionTable, type TableFault } from './transition/check-transition-table';
export {
  INTERRUPTIBLE_STAGES,
  LIFECYCLE_STAGES,
  LIFECYCLE_START,
  type InterruptibleStage,
  type LifecyclePosition,
  type LifecycleStage,
} from './lifecycle/lifecycle-stage';
export { afterFact, lifecycleTransitions, type LifecycleFact } from './lifecycle/lifecycle-transitions';
export { canonicalJson, type CanonicalValue } from './chain/canonical-json';
export {
  CHAIN_START,
  linkHash,
  nextLink,
  sha256Hex,
  verifyChain,
  type ChainBreak,
  type ChainLink,
} from './chain/hash-chain';
export {
  CONSTRUCTION_START,
  INVESTMENT_APPROVAL_TERMS,
  LICENCE_TERMS,
  OPEN_UNIT_LENGTHS,
  REMEDY_TERMS,
} from './permit/licence-terms';
export {
  deemedAcceptance,
  extendableDeadline,
  hearingDates,
  jointDecision,
  latestHearingNotice,
  licenceDecision,
  type DeemedAcceptance,
  type ExtendableDeadline,
  type ExtendableInput,
  type HearingDates,
  type ReceivedApplication,
} from './permit/licence-deadlines';
export { bothReadings, type BothReadings } from './permit/open-unit';
export {
  investmentApproval,
  investmentApprovalValidity,
  type ApprovalValidity,
  type CommissionedEvaluation,
} from './permit/investment-approval';
export {
  enforcementOf,
  remediesAgainst,
  type Enforcement,
  type Remedies,
  type UnperformedDecision,
} from './permit/remedies';
export { IDLE_FEE_PERCENT, IDLE_LAND_TERMS } from './land/idle-land-terms';
export {
  effectiveStart,
  idleFee,
  idleRoute,
  idleStatus,
  idleThresholds,
  latestExtendedStart,
  latestTemporaryUse,
  suspendedFinding,
  type IdleCase,
  type IdleRoute,
  type IdleStatus,
  type IdleThresholds,
  type SuspendedFinding,
  type SuspendedReading,
  type SuspendedWorks,
} from './land/idle-land';
export { nationalFloor } from './land/grade-table';
export {
  FLEXIBLE_TERMS,
  FULL_TERM_YEARS,
  INTENSIVE_USE_LINES,
  SEVENTY_PERCENT,
  failedFloors,
  floorForArea,
  floorWithCost,
  highestFloor,
  qualifiesForSeventyPercent,
  termFactor,
  wanPerMu,
  yearlyRentFloor,
  type IntensiveUseLines,
  type Measured,
  type PriceFloors,
  type SeventyPercentCase,
} from './land/price-floor';
export {
  LEASE_RULES,
  leaseTerm,
  longLeaseRentFloor,
  longLeaseTermHolds,
  maxRentAfterAdjustment,
  type LeaseMode,
} from './land/lease';
export {
  ADMIN_SHARE_MAX_PERCENT,
  adminShare,
  adminShareHolds,
  apportionedAdminLand,
  buildingCoefficient,
  countedFloor,
  investmentIntensity,
  perMu,
  plotRatio,
  type FloorPart,
  type Footprints,
} from './land/control-indicators';
export {
  HUAIAN_WEIGHTS,
  huaianScore,
  itemPart,
  minMaxScore,
  totalScore,
  withoutNegative,
  type HuaianRatios,
  type ItemCap,
  type MinMaxItem,
  type WeightedItem,
} from './per-mu/score';
export { HUANGYAN_ABOVE_2022, HUANGYAN_BELOW_2022, weighted } from './per-mu/huangyan';
export { rawQuotients, type RawQuotients, type YearFigures } from './per-mu/raw-quotients';
export {
  HUAIAN_CUTS,
  atLeast,
  atMost,
  gradeCounts,
  gradeOfRank,
  type GradeCuts,
  type PerMuGrade,
} from './per-mu/classes';
