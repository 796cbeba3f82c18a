import { defineErrors } from './define-errors';

/** Leads, deals, milestones and paid-in funds (S001–S019). */
export const leadsErrors = defineErrors({
  'LEADS.LEAD_NOT_FOUND': {
    status: 404,
    zh: '没有找到该线索，或不在您的园区。',
    en: 'No such lead, or it is not in your zone.',
  },
  'LEADS.LEAD_NOT_OPEN': {
    status: 409,
    zh: '该线索已{status}，不能再办理此操作。',
    en: 'This lead is {status} already; this can no longer be done.',
  },
  'LEADS.STATION_MISSING': {
    status: 422,
    zh: '驻点招商须填写驻点。',
    en: 'The channel "stationed office" needs its station (S004).',
  },
  'LEADS.STATION_NOT_EXPECTED': {
    status: 422,
    zh: '只有驻点招商才填写驻点。',
    en: 'Only the channel "stationed office" has a station.',
  },
  'LEADS.CONTACT_IN_FUTURE': {
    status: 422,
    zh: '联系日期不能晚于今天（{today}）。',
    en: 'A contact cannot lie after today ({today}).',
  },
  'LEADS.NOT_SECOND_PROMOTION': {
    status: 409,
    zh: '只有二次招商线索才能领取。',
    en: 'Only a second-promotion lead can be taken.',
  },
  'LEADS.ALREADY_TAKEN': {
    status: 409,
    zh: '该二次招商线索已被领取。',
    en: 'This second-promotion lead is taken already.',
  },
  'LEADS.DEAL_NOT_FOUND': {
    status: 404,
    zh: '没有找到该签约项目，或不在您的园区。',
    en: 'No such deal, or it is not in your zone.',
  },
  'LEADS.DEAL_ALREADY_SIGNED': {
    status: 409,
    zh: '该项目已登记签约，不能重复登记。',
    en: 'This project has a signed deal already.',
  },
  'LEADS.DEAL_ENDED': { status: 409, zh: '该签约项目已终止（{outcome}）。', en: 'This deal has ended ({outcome}).' },
  'LEADS.DEAL_IN_PRODUCTION': {
    status: 409,
    zh: '项目已投产，不能登记为放弃。',
    en: 'The project is in production; it cannot be dropped any more.',
  },
  'LEADS.INTENSITY_MISSING': {
    status: 422,
    zh: '协议须明确亩均投资强度。',
    en: 'The agreement must state the investment per mu (S015).',
  },
  'LEADS.OUTPUT_MISSING': {
    status: 422,
    zh: '协议须明确单位面积产值。',
    en: 'The agreement must state the output per unit area (S015).',
  },
  'LEADS.PLOT_RATIO_MISSING': {
    status: 422,
    zh: '协议须明确容积率。',
    en: 'The agreement must state the plot ratio (S015).',
  },
  'LEADS.SCHEDULE_MISSING': {
    status: 422,
    zh: '协议须明确建设进度（开工、竣工、投产期限）。',
    en: 'The agreement must state the construction schedule: start, completion, production (S015).',
  },
  'LEADS.AMOUNT_NOT_POSITIVE': {
    status: 422,
    zh: '金额、面积和指标须大于零。',
    en: 'Amounts, areas and indicators must be above zero.',
  },
  'LEADS.CREDIT_CODE_UNCONFIRMED': {
    status: 422,
    zh: '统一社会信用代码校验位不符（应为 {expected}），请核对；确认无误请勾选确认。',
    en: 'The check character of the credit code should be {expected}; check it, or confirm it explicitly.',
  },
  'LEADS.CREDIT_CODE_MALFORMED': {
    status: 422,
    zh: '统一社会信用代码格式不符。',
    en: 'The credit code does not have the right form.',
  },
  'LEADS.PROJECT_CODE_MALFORMED': {
    status: 422,
    zh: '项目代码格式不符。',
    en: 'The project code does not have the right form.',
  },
  'LEADS.SIGNED_IN_FUTURE': {
    status: 422,
    zh: '签约日期不能晚于今天（{today}）。',
    en: 'The signing day cannot lie after today ({today}).',
  },
  'LEADS.HELD_IN_FUTURE': {
    status: 422,
    zh: '签约活动日期不能晚于今天（{today}）。',
    en: 'The signing event cannot lie after today ({today}).',
  },
  'LEADS.SAME_PROJECT_TWICE': {
    status: 422,
    zh: '同一项目在本次签约中出现了两次（另见第 {other} 项）。',
    en: 'The same project stands in this signing event twice (see also row {other}).',
  },
  'LEADS.SIGNING_EVENT_NOT_FOUND': {
    status: 404,
    zh: '没有找到该签约活动，或不在您的园区。',
    en: 'No such signing event, or it is not in your zone.',
  },
  'LEADS.SIGNING_EVENT_EXISTS': { status: 409, zh: '该签约活动已登记。', en: 'This signing event is logged already.' },
  'LEADS.NOT_ADMITTED_YET': {
    status: 409,
    zh: '项目尚未通过准入评审，不能登记开工及以后的节点。',
    en: 'The project is not admitted yet; start and later milestones wait for the admission.',
  },
  'LEADS.MILESTONE_OUT_OF_ORDER': {
    status: 409,
    zh: '须先办理“{missing}”节点。',
    en: 'The milestone {missing} comes first.',
  },
  'LEADS.MILESTONE_BEFORE_PREVIOUS': {
    status: 422,
    zh: '日期不能早于上一节点（{previousOn}）。',
    en: 'The day cannot lie before the previous milestone ({previousOn}).',
  },
  'LEADS.MILESTONE_BEFORE_SIGNING': {
    status: 422,
    zh: '日期不能早于签约日（{signedOn}）。',
    en: 'The day cannot lie before the signing day ({signedOn}).',
  },
  'LEADS.REACHED_IN_FUTURE': {
    status: 422,
    zh: '日期不能晚于今天（{today}）。',
    en: 'The day cannot lie after today ({today}).',
  },
  'LEADS.MILESTONE_ALREADY_REPORTED': {
    status: 409,
    zh: '该节点已上报，正待核实。',
    en: 'This milestone is reported and waits for its verification.',
  },
  'LEADS.MILESTONE_ALREADY_VERIFIED': { status: 409, zh: '该节点已核实。', en: 'This milestone is verified already.' },
  'LEADS.MILESTONE_NOT_REPORTED': {
    status: 409,
    zh: '该节点尚未上报，无可核实。',
    en: 'This milestone is not reported; there is nothing to verify.',
  },
  'LEADS.OWN_REPORT': {
    status: 403,
    zh: '上报人不能核实自己上报的内容。',
    en: 'Whoever reported it cannot verify it.',
  },
  'LEADS.NOTE_MISSING': { status: 422, zh: '退回须写明原因。', en: 'A return needs its reason.' },
  'LEADS.INSTALMENT_DIFFERS': {
    status: 409,
    zh: '该到资批次已上报，内容不同。',
    en: 'This instalment is reported already with other content.',
  },
  'LEADS.INSTALMENT_NOT_FOUND': { status: 404, zh: '没有找到该到资批次。', en: 'No such instalment.' },
  'LEADS.INSTALMENT_ALREADY_VERIFIED': {
    status: 409,
    zh: '该到资批次已核实。',
    en: 'This instalment is verified already.',
  },
  'LEADS.TOO_MANY_INSTALMENTS': {
    status: 422,
    zh: '一个项目最多登记 {limit} 个到资批次。',
    en: 'One deal takes at most {limit} instalments.',
  },
});
