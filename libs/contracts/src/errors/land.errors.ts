import { defineErrors } from './define-errors';

/** What the land bureau's rules answer; facts name the number or document that stands against it. */
export const landErrors = defineErrors({
  'LAND.PROJECT_NOT_ADMITTED': {
    status: 409,
    zh: '项目尚未通过准入评审，不能办理供地。',
    en: 'The project is not admitted; no land can be supplied to it.',
  },
  'LAND.NO_SUPPLY_TASK': {
    status: 409,
    zh: '审批阶段尚未通过，没有供地任务。',
    en: 'The approval stage has not passed; there is no supply task yet.',
  },
  'LAND.POLICY_INCONSISTENT': {
    status: 422,
    zh: '项目带有不得供地的标记：{flags}',
    en: 'The project carries flags that bar land supply: {flags}',
  },
  'LAND.SUPPLY_ENDED': { status: 409, zh: '该项目的供地已经终止。', en: 'The supply of this project has ended.' },
  'LAND.DAY_IN_FUTURE': { status: 422, zh: '日期 {day} 晚于今天。', en: 'The day {day} lies in the future.' },
  'LAND.SAME_PERSON': {
    status: 422,
    zh: '批准人与经办人不能是同一人。',
    en: 'Whoever prepared it may not approve it.',
  },

  'LAND.PARCEL_NUMBER_TAKEN': {
    status: 409,
    zh: '宗地编号在本园区已经存在。',
    en: 'The zone already has a parcel with this number.',
  },
  'LAND.PARCEL_NOT_FREE': { status: 409, zh: '宗地已被占用（{status}）。', en: 'The parcel is not free ({status}).' },
  'LAND.PARCEL_USE_DIFFERS': {
    status: 422,
    zh: '用途 {landUse} 与规划用途 {plannedUse} 不符，依据：{planReference}',
    en: 'The use {landUse} differs from the planned use {plannedUse} of {planReference}.',
  },
  'LAND.PARCEL_TOO_SMALL': {
    status: 422,
    zh: '宗地面积 {areaM2} 平方米，小于所需 {neededM2} 平方米。',
    en: 'The parcel has {areaM2} m², the project needs {neededM2} m².',
  },
  'LAND.PARCEL_NOT_HELD': { status: 409, zh: '该宗地并未由本项目占用。', en: 'The parcel is not held by this supply.' },
  'LAND.PARCEL_ALREADY_CHOSEN': {
    status: 409,
    zh: '本项目已选定宗地，请先释放。',
    en: 'A parcel is already chosen for this project; release it first.',
  },
  'LAND.PARCEL_NOT_RESERVED': { status: 409, zh: '宗地尚未预留。', en: 'No parcel is reserved.' },

  'LAND.QUOTA_BELOW_USED': {
    status: 422,
    zh: '计划面积不能低于已占用的 {takenM2} 平方米。',
    en: 'The plan area cannot be below the {takenM2} m² already taken.',
  },
  'LAND.QUOTA_MISSING': { status: 404, zh: '该年度尚未下达用地计划。', en: 'No land quota is set for that year.' },
  'LAND.QUOTA_EXCEEDED': {
    status: 422,
    zh: '年度计划只剩 {remainingM2} 平方米，所需 {areaM2} 平方米。',
    en: 'The quota of the year has {remainingM2} m² left, {areaM2} m² are needed.',
  },
  'LAND.QUOTA_ALREADY_ASKED': {
    status: 409,
    zh: '本项目已申请用地指标。',
    en: 'Quota was already asked for this project.',
  },
  'LAND.QUOTA_NOT_RESERVED': { status: 409, zh: '用地指标尚未预留。', en: 'No quota is reserved.' },

  'LAND.TERM_NOT_ALLOWED': {
    status: 422,
    zh: '出让年期只能是 {allowed} 年。',
    en: 'The term must be one of {allowed} years.',
  },
  'LAND.PRICE_BELOW_COST': {
    status: 422,
    zh: '底价 {priceFen} 分低于成本价 {floorFen} 分（取得成本、前期开发成本与规费之和）。',
    en: 'The price {priceFen} fen is below the cost sum {floorFen} fen.',
  },
  'LAND.PRICE_BELOW_NATIONAL_MINIMUM': {
    status: 422,
    zh: '底价 {priceFen} 分低于该等别 {termYears} 年期最低价 {floorFen} 分。',
    en: 'The price {priceFen} fen is below the national minimum for {termYears} years, {floorFen} fen.',
  },
  'LAND.PRICE_BELOW_LOCAL_MINIMUM': {
    status: 422,
    zh: '底价 {priceFen} 分低于地方最低价 {floorFen} 分。',
    en: 'The price {priceFen} fen is below the local minimum {floorFen} fen.',
  },
  'LAND.PRICE_BELOW_RESERVE': {
    status: 422,
    zh: '成交价 {priceFen} 分低于底价 {reservePriceFen} 分。',
    en: 'The price {priceFen} fen is below the reserve price {reservePriceFen} fen.',
  },
  'LAND.PRICE_NOT_PROPOSED': { status: 409, zh: '尚未拟定底价。', en: 'No reserve price was proposed.' },
  'LAND.PRICE_NOT_APPROVED': { status: 409, zh: '底价尚未批准。', en: 'The reserve price is not approved.' },
  'LAND.PRICE_ALREADY_APPROVED': { status: 409, zh: '底价已经批准。', en: 'The reserve price is approved already.' },
  'LAND.SECOND_SIGN_OFF_MISSING': {
    status: 409,
    zh: '{areaMu} 亩达到 100 亩，须先经上一级会签。',
    en: 'With {areaMu} mu (100 or more) a second-level sign-off is needed first.',
  },
  'LAND.ALREADY_CONTRACTED': { status: 409, zh: '土地合同已经签订。', en: 'The land contract is signed already.' },
  'LAND.NOT_CONTRACTED': { status: 409, zh: '土地合同尚未签订。', en: 'The land contract is not signed.' },
  'LAND.ALREADY_DELIVERED': { status: 409, zh: '土地已经交付。', en: 'The land was delivered already.' },
  'LAND.DELIVERY_BEFORE_CONTRACT': {
    status: 422,
    zh: '交地日期早于合同签订日 {contractedOn}。',
    en: 'Delivery lies before the contract of {contractedOn}.',
  },

  'LAND.NOT_DELIVERED': {
    status: 409,
    zh: '土地尚未交付，没有开工义务。',
    en: 'The land is not delivered; nothing is owed yet.',
  },
  'LAND.THRESHOLD_NOT_REACHED': {
    status: 409,
    zh: '期限届满日尚未结束，或已经认定。',
    en: 'The threshold day has not ended, or was recognised already.',
  },
  'LAND.ALREADY_STARTED': { status: 409, zh: '项目已于 {startedOn} 开工。', en: 'Works started on {startedOn}.' },
  'LAND.OBLIGATION_CLOSED': {
    status: 409,
    zh: '宗地已收回，义务终止。',
    en: 'The parcel was taken back; the obligation has ended.',
  },
  'LAND.EXTENSION_USED': { status: 409, zh: '开工时间只能延期一次。', en: 'The start was extended once already.' },
  'LAND.EXTENSION_TOO_LONG': {
    status: 422,
    zh: '延期最长到 {maxStartOn}。',
    en: 'The start can be moved to {maxStartOn} at the latest.',
  },
  'LAND.EXTENSION_TOO_LATE': {
    status: 422,
    zh: '延期须在约定开工日前提出，最迟 {askBy}。',
    en: 'An extension must be asked for by {askBy}.',
  },

  'LAND.EXIT_WARNING_MISSING': {
    status: 409,
    zh: '没有已送达的预警和逾期未整改的记录，不能启动退出。',
    en: 'No exit without a delivered warning and an expired rectification term on file.',
  },
  'LAND.EXIT_FACTS_MISSING': {
    status: 409,
    zh: '尚未取得该宗地的价款、年期等事实。',
    en: 'Price and term of the parcel are not on file yet.',
  },
  'LAND.EXIT_METHOD_ORDER': {
    status: 422,
    zh: '须先试行或说明不能采用：{missing}',
    en: 'First try, or say why it cannot be used: {missing}',
  },
  'LAND.EXIT_RECOVER_NOT_IDLE': {
    status: 422,
    zh: '依法收回须闲置满两年（{idleUntil} 之后）或合同已终止。',
    en: 'Lawful recovery needs two full idle years (after {idleUntil}) or an ended contract.',
  },
  'LAND.EXIT_METHOD_MISSING': { status: 409, zh: '尚未选定退出方式。', en: 'No exit method is chosen.' },
  'LAND.EXIT_NOT_TAKING_BACK': {
    status: 409,
    zh: '所选方式无须作出收回决定。',
    en: 'The chosen method needs no taking-back decision.',
  },
  'LAND.EXIT_HEARING_NOTICE_MISSING': {
    status: 409,
    zh: '作出收回决定前，须先书面告知听证权利。',
    en: 'The right to a hearing must be told in writing before the decision.',
  },
  'LAND.EXIT_HEARING_OPEN': {
    status: 409,
    zh: '听证权利尚未了结：须有放弃声明、逾期未申请或听证笔录。',
    en: 'The hearing is open: a waiver, a lapse or a transcript is needed.',
  },
  'LAND.EXIT_HEARING_NOT_LAPSED': {
    status: 422,
    zh: '申请听证的期限到 {applyBy} 才届满。',
    en: 'The term to ask for a hearing ends on {applyBy}.',
  },
  'LAND.EXIT_DECISION_MISSING': { status: 409, zh: '尚未作出收回决定。', en: 'The taking-back decision is missing.' },
  'LAND.EXIT_COMPENSATION_MISSING': { status: 409, zh: '尚未核定补偿。', en: 'The compensation is not fixed.' },
  'LAND.EXIT_CLOSED': { status: 409, zh: '退出事项已经办结或撤销。', en: 'The exit case is closed.' },

  'LAND.QUOTA_DISPLACED': {
    status: 409,
    zh: '指标已由重点项目优先使用，本项目转入待保障。',
    en: 'A project of higher priority took the quota; this demand waits.',
  },
  'LAND.PRIORITY_BELOW_LINE': {
    status: 422,
    zh: '协议投资 {investmentFen} 分未达到 1 亿元，不能按重点项目优先。',
    en: 'The agreed investment of {investmentFen} fen is below 100m yuan: no priority as a key project.',
  },
  'LAND.PARCEL_NOT_READY': {
    status: 409,
    zh: '宗地尚未完成征收和七通一平（{readiness}）。',
    en: 'The parcel is not acquired and serviced yet ({readiness}).',
  },
  'LAND.READINESS_ORDER': {
    status: 409,
    zh: '宗地现为 {readiness}，下一步只能是 {next}。',
    en: 'The parcel is {readiness}; the next step is {next}.',
  },
  'LAND.PARCEL_NOT_IN_USE': {
    status: 409,
    zh: '宗地尚未投入使用，不能认定低效。',
    en: 'The parcel is not in use; its efficiency cannot be judged.',
  },
  'LAND.RESERVATION_OVER': {
    status: 409,
    zh: '预留已于 {until} 到期，请重新选定。',
    en: 'The reservation ended on {until}; choose again.',
  },
  'LAND.INDICATORS_MISSING': {
    status: 409,
    zh: '标准地指标不全，不能挂牌：{missing}',
    en: 'The control indicators {missing} are not fixed: the parcel cannot be listed.',
  },
  'LAND.ALREADY_LISTED': {
    status: 409,
    zh: '宗地已经挂牌。',
    en: 'The parcel is listed already.',
  },
  'LAND.NOT_LISTED': {
    status: 409,
    zh: '宗地尚未挂牌。',
    en: 'The parcel is not listed.',
  },
  'LAND.NOTICE_BEFORE_APPROVAL': {
    status: 422,
    zh: '公告日早于底价批准日 {approvedOn}。',
    en: 'The notice lies before the approval of {approvedOn}.',
  },
  'LAND.NOTICE_TOO_SHORT': {
    status: 422,
    zh: '公告须满 {days} 日，报价最早自 {earliest} 起。',
    en: 'The notice runs {days} days: bids from {earliest} at the earliest.',
  },
  'LAND.LISTING_TOO_SHORT': {
    status: 422,
    zh: '挂牌须满 {days} 日，最早到 {earliest} 截止。',
    en: 'The listing runs {days} days: until {earliest} at the earliest.',
  },
  'LAND.LISTING_OPEN': {
    status: 409,
    zh: '挂牌期到 {openUntil} 才届满。',
    en: 'The listing is open until {openUntil}.',
  },
  'LAND.ALREADY_AWARDED': {
    status: 409,
    zh: '宗地已经成交。',
    en: 'The parcel was awarded already.',
  },
  'LAND.NOT_AWARDED': {
    status: 409,
    zh: '宗地尚未成交。',
    en: 'The parcel was not awarded.',
  },
  'LAND.PRICE_DIFFERS_FROM_AWARD': {
    status: 422,
    zh: '合同价 {priceFen} 分与成交价 {awardedFen} 分不一致。',
    en: 'The contract price {priceFen} fen is not the awarded price {awardedFen} fen.',
  },
  'LAND.CONTRACT_BEFORE_AWARD': {
    status: 422,
    zh: '签约日早于成交日 {awardedOn}。',
    en: 'The contract lies before the award of {awardedOn}.',
  },
  'LAND.NO_IDLE_CASE': {
    status: 404,
    zh: '该项目没有闲置土地处置事项。',
    en: 'There is no case of idle land for this project.',
  },
  'LAND.IDLE_CASE_CLOSED': {
    status: 409,
    zh: '闲置土地处置事项已经办结。',
    en: 'The case of idle land is closed.',
  },
  'LAND.IDLE_STEP_ORDER': {
    status: 409,
    zh: '现为 {status}，不能办理这一步。',
    en: 'The case is {status}: this step is not next.',
  },
  'LAND.HOLDER_TERM_OPEN': {
    status: 409,
    zh: '使用权人的答复期到 {answerBy} 才届满。',
    en: 'The holder may answer until {answerBy}.',
  },
  'LAND.NOT_THE_FEE_ROUTE': {
    status: 409,
    zh: '现处置方式为 {route}，不征缴闲置费。',
    en: 'The route is {route}: no fee is due.',
  },
  'LAND.NOT_THE_NEGOTIATED_ROUTE': {
    status: 409,
    zh: '现处置方式为 {route}，不适用协商处置。',
    en: 'The route is {route}: no negotiated disposal.',
  },
  'LAND.PROVISIONAL_DAY': {
    status: 422,
    zh: '期限暂定为 {day}（缺少 {missingYears} 年日历），签发文书须明确确认。',
    en: 'The day {day} is provisional (no calendar for {missingYears}); acknowledge it to issue the document.',
  },
  'LAND.FEE_OVERPAID': {
    status: 422,
    zh: '缴纳额超过应缴余额 {openFen} 分。',
    en: 'The payment is more than the {openFen} fen still due.',
  },
  'LAND.VOUCHER_USED': {
    status: 409,
    zh: '该缴款凭证已经登记。',
    en: 'This voucher is on file already.',
  },
  'LAND.COURT_TOO_EARLY': {
    status: 409,
    zh: '须在起诉期（{lawsuitBy}）和催告期（{demandBy}）届满后申请。',
    en: 'Only after the term to sue ({lawsuitBy}) and the demand ({demandBy}) have ended.',
  },
  'LAND.COURT_TOO_LATE': {
    status: 409,
    zh: '申请强制执行的期限已于 {applyBy} 届满。',
    en: 'The term to apply to the court ended on {applyBy}.',
  },
  'LAND.DAY_TOO_EARLY': { status: 422, zh: '日期不能早于 {earliest}。', en: 'The day lies before {earliest}.' },
  'LAND.EXIT_DECIDED': { status: 409, zh: '收回决定已经作出。', en: 'The taking-back decision is made already.' },
  'LAND.NEW_START_MISSING': {
    status: 422,
    zh: '该处置方式须约定新的开工日。',
    en: 'This way of disposal needs a new agreed start.',
  },
});
