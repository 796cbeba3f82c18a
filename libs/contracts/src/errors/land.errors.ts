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
});
