import { defineErrors } from './define-errors';

/** What the rules of findings, warnings and rectification answer. */
export const evaluationErrors = defineErrors({
  'EVALUATION.PROJECT_FILE_MISSING': {
    status: 409,
    zh: '尚无该项目的供地档案。',
    en: 'There is no file on this project yet.',
  },
  'EVALUATION.NO_LAND': {
    status: 409,
    zh: '该项目尚未供地，没有可评价的宗地。',
    en: 'The project holds no land that could be evaluated.',
  },
  'EVALUATION.WARNING_OPEN': {
    status: 409,
    zh: '该项目在同一事由下已有未结预警。',
    en: 'A warning on this ground is open for the project.',
  },
  'EVALUATION.FINDING_REPEATED': {
    status: 409,
    zh: '同一事实本年度已经认定过。',
    en: 'The same facts were found already this year.',
  },
  'EVALUATION.GROUND_BY_CLOCK_ONLY': {
    status: 422,
    zh: '超期未开工由系统逐日核查认定，不能人工登记。',
    en: 'An overdue start is found by the daily check, not by hand.',
  },
  'EVALUATION.PROJECT_STARTED': { status: 409, zh: '项目已于 {startedOn} 开工。', en: 'Works started on {startedOn}.' },
  'EVALUATION.PROJECT_EXITING': { status: 409, zh: '项目已进入退出程序。', en: 'The project is exiting.' },

  'EVALUATION.WARNING_ALREADY_SIGNED': { status: 409, zh: '预警已经签发。', en: 'The warning was signed already.' },
  'EVALUATION.WARNING_NOT_SIGNED': { status: 409, zh: '预警尚未签发。', en: 'The warning is not signed.' },
  'EVALUATION.WARNING_ALREADY_DELIVERED': {
    status: 409,
    zh: '预警已经送达。',
    en: 'The warning was delivered already.',
  },
  'EVALUATION.WARNING_NOT_DELIVERED': {
    status: 409,
    zh: '预警尚未送达，整改期限未起算。',
    en: 'The warning is not delivered; the term does not run.',
  },
  'EVALUATION.WARNING_CLOSED': {
    status: 409,
    zh: '预警已经了结（{status}）。',
    en: 'The warning is closed ({status}).',
  },
  'EVALUATION.PAPER_TOO_EARLY': {
    status: 422,
    zh: '电子送达未满三个工作日（到 {paperFrom} 止），不能改为纸质或公告送达。',
    en: 'Paper or public notice only after three workdays unopened (ending on {paperFrom}).',
  },
  'EVALUATION.NOTICE_NOT_RUN': {
    status: 422,
    zh: '公告期未满，到 {deliveredOn} 视为送达。',
    en: 'The public notice runs until {deliveredOn}.',
  },
  'EVALUATION.PROVISIONAL_DAY': {
    status: 422,
    zh: '整改期限暂定为 {day}（缺少 {missingYears} 年日历），签发文书须明确确认。',
    en: 'The term ends provisionally on {day} (no calendar for {missingYears}); acknowledge it to issue the document.',
  },
  'EVALUATION.DAY_IN_FUTURE': { status: 422, zh: '日期 {day} 晚于今天。', en: 'The day {day} lies in the future.' },
  'EVALUATION.DAY_BEFORE_ISSUE': {
    status: 422,
    zh: '日期 {day} 早于签发日 {issuedOn}。',
    en: 'The day {day} lies before the warning was issued on {issuedOn}.',
  },

  'EVALUATION.NO_REPORT': {
    status: 409,
    zh: '企业尚未提交整改报告。',
    en: 'The firm has not reported a rectification.',
  },
  'EVALUATION.REPORT_UNDER_REVIEW': { status: 409, zh: '整改报告正在审核。', en: 'A report is under review.' },
  'EVALUATION.TERM_OVER': {
    status: 409,
    zh: '整改期限 {rectifyBy} 已过。',
    en: 'The rectification term ended on {rectifyBy}.',
  },
  'EVALUATION.SAME_PERSON': { status: 422, zh: '审核人不能是报告人。', en: 'Whoever reported may not review.' },
  'EVALUATION.EXTENSION_USED': { status: 409, zh: '整改期限只能延长一次。', en: 'The term was extended once already.' },
  'EVALUATION.EXTENSION_TOO_LONG': {
    status: 422,
    zh: '最多延长 {maximumDays} 日。',
    en: 'The extension may be {maximumDays} days at most.',
  },
  'EVALUATION.EXIT_NOT_ORDERED': {
    status: 409,
    zh: '没有可撤销的退出指令。',
    en: 'There is no exit order to withdraw.',
  },
  'EVALUATION.NO_TIMELY_REPORT': {
    status: 422,
    zh: '期限内没有提交报告，退出指令不能撤销。',
    en: 'No report came in time; the order cannot be withdrawn.',
  },

  'EVALUATION.OBJECTION_FILED': {
    status: 409,
    zh: '异议已经提出。',
    en: 'An objection was filed already.',
  },
  'EVALUATION.OBJECTION_TOO_LATE': {
    status: 409,
    zh: '提出异议的期限已于 {fileBy} 届满。',
    en: 'Objections could be filed until {fileBy}.',
  },
  'EVALUATION.NO_OBJECTION': {
    status: 409,
    zh: '企业没有提出异议。',
    en: 'No objection was filed.',
  },
  'EVALUATION.OBJECTION_ANSWERED': {
    status: 409,
    zh: '异议已经答复。',
    en: 'The objection was answered already.',
  },
  'EVALUATION.NO_FIGURES': {
    status: 422,
    zh: '没有 {year} 年度经核实的指标：{indicator}',
    en: 'There are no verified figures of {year}: {indicator}.',
  },
  'EVALUATION.YEAR_NOT_OVER': {
    status: 422,
    zh: '{year} 年度尚未结束。',
    en: 'The year {year} is not over.',
  },
  'EVALUATION.YEAR_NEEDED': {
    status: 422,
    zh: '须指明核查的年度。',
    en: 'The year of the check is needed.',
  },
  'EVALUATION.NOT_AGREED': {
    status: 409,
    zh: '协议没有约定该项指标：{indicator}',
    en: 'The agreement does not name this indicator: {indicator}.',
  },
  'EVALUATION.NOT_DUE_YET': {
    status: 409,
    zh: '该项约定到 {dueOn} 才须兑现。',
    en: 'What was agreed is due only on {dueOn}.',
  },
  'EVALUATION.AGREEMENT_KEPT': {
    status: 409,
    zh: '约定 {agreed}，实际 {reached}，没有差距。',
    en: 'Agreed {agreed}, reached {reached}: nothing is missing.',
  },
});
