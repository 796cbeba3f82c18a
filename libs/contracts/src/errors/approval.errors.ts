import { defineErrors } from './define-errors';

/** What approval may answer beside the common errors: admission (准入评审), stages and items (并联审批). */
export const approvalErrors = defineErrors({
  'APPROVAL.PROJECT_NOT_ADMITTED': {
    status: 409,
    zh: '项目尚未通过准入评审，不能启动审批。',
    en: 'The project has not passed its admission review; approval cannot begin.',
  },
  'APPROVAL.PROJECT_REJECTED': {
    status: 409,
    zh: '项目未通过准入评审，审批不予启动；如需再次申请，请另行发起。',
    en: 'The project was not admitted; approval stays closed. A re-entry is a new application.',
  },
  'APPROVAL.ADMISSION_CLOSED': {
    status: 409,
    zh: '准入评审已有结论（{status}），不能再办理。',
    en: 'The admission review has ended ({status}); nothing can be added.',
  },
  'APPROVAL.ADMISSION_ON_AGENDA': {
    status: 409,
    zh: '该评审已列入 {meetingOn} 的会议议程。',
    en: 'The review is on the agenda of {meetingOn} already.',
  },
  'APPROVAL.MEETING_NOT_HELD': {
    status: 409,
    zh: '评审会定于 {meetingOn} 召开，会前不得作出结论。',
    en: 'The review meeting is on {meetingOn}; nothing is decided before it.',
  },
  'APPROVAL.MEETING_TOO_SOON': {
    status: 422,
    zh: '临时评审会须提前通知，最早可于 {earliest} 召开。',
    en: 'An extraordinary meeting needs notice; the earliest day is {earliest}.',
  },
  'APPROVAL.EXPERTS_ALREADY_DRAWN': {
    status: 409,
    zh: '该评审已抽取专家。',
    en: 'Experts were drawn for this review already.',
  },
  'APPROVAL.EXPERTS_NOT_DRAWN': { status: 409, zh: '尚未抽取评审专家。', en: 'No experts have been drawn yet.' },
  'APPROVAL.EXPERTS_TOO_FEW': {
    status: 422,
    zh: '专家库中可抽取的专家不足：需要 {needed} 人，回避后仅有 {available} 人。',
    en: 'The pool holds too few experts: {needed} needed, {available} left after conflicts.',
  },
  'APPROVAL.EXPERT_NOT_DRAWN': {
    status: 403,
    zh: '您不是本次评审抽取的专家。',
    en: 'You were not drawn as an expert for this review.',
  },
  'APPROVAL.SHEET_ALREADY_GIVEN': {
    status: 409,
    zh: '您已提交评分表，每位专家只能提交一份。',
    en: 'You have given your score sheet; each expert gives one.',
  },
  'APPROVAL.DIMENSION_MISSING': {
    status: 422,
    zh: '评分表缺少维度：{dimension}',
    en: 'The score sheet lacks the dimension {dimension}.',
  },
  'APPROVAL.DIMENSION_UNKNOWN': {
    status: 422,
    zh: '评分表含有未设定的维度：{dimension}',
    en: 'The score sheet names an unknown dimension: {dimension}',
  },
  'APPROVAL.QUORUM_NOT_REACHED': {
    status: 409,
    zh: '评分专家未达法定人数：需要 {quorum} 份，现有 {scored} 份。',
    en: 'The quorum has not scored: {quorum} sheets needed, {scored} given.',
  },
  'APPROVAL.ENERGY_OPINION_MISSING': {
    status: 409,
    zh: '项目属负面清单限制类（{entry}），须先出具节能意见。',
    en: 'The project is RESTRICTED by the negative list ({entry}); an energy opinion is required first.',
  },
  'APPROVAL.ENERGY_OPINION_NOT_NEEDED': {
    status: 409,
    zh: '项目不属负面清单限制类，无需节能意见。',
    en: 'The project is not RESTRICTED; no energy opinion is needed.',
  },
  'APPROVAL.ENERGY_OPINION_GIVEN': { status: 409, zh: '节能意见已出具。', en: 'The energy opinion has been given.' },
  'APPROVAL.CHAIR_HAS_SCORED': {
    status: 409,
    zh: '评审组长不得参与评分。',
    en: 'The chair of the review gives no score.',
  },
  'APPROVAL.PROJECT_CODE_MISSING': {
    status: 422,
    zh: '缺少项目代码，不得受理。',
    en: 'Without a project code nothing may be accepted.',
  },
  'APPROVAL.PROJECT_CODE_INVALID': {
    status: 422,
    zh: '项目代码格式不符：{code}',
    en: 'The project code does not have the prescribed form: {code}',
  },
  'APPROVAL.PROJECT_CODE_DIFFERS': {
    status: 409,
    zh: '项目代码与已登记的 {registered} 不一致，一个项目终身一码。',
    en: 'The project already has the code {registered}; it keeps one code for life.',
  },
  'APPROVAL.STAGE_UNKNOWN': {
    status: 422,
    zh: '本园区现行流程中没有该阶段：{stage}',
    en: 'The procedure in force has no such stage: {stage}',
  },
  'APPROVAL.STAGE_ALREADY_OPEN': { status: 409, zh: '该阶段正在办理。', en: 'This stage is running.' },
  'APPROVAL.STAGE_ALREADY_PASSED': { status: 409, zh: '该阶段已经通过。', en: 'This stage has passed.' },
  'APPROVAL.STAGE_TOO_EARLY': {
    status: 409,
    zh: '须先通过前一阶段：{waitingFor}',
    en: 'An earlier stage must pass first: {waitingFor}',
  },
  'APPROVAL.STAGE_NOT_OPEN': { status: 409, zh: '该阶段不在办理中。', en: 'This stage is not running.' },
  'APPROVAL.MATERIALS_MISSING': {
    status: 422,
    zh: '缺少必备材料：{material}',
    en: 'A required document is missing: {material}',
  },
  'APPROVAL.APPLICATION_PENDING': {
    status: 409,
    zh: '该阶段已有申请待受理。',
    en: 'An application for this stage waits for acceptance already.',
  },
  'APPROVAL.APPLICATION_NOT_PENDING': {
    status: 409,
    zh: '该阶段没有待受理的申请。',
    en: 'No application for this stage waits for acceptance.',
  },
  'APPROVAL.APPLICATION_ACCEPTED': {
    status: 409,
    zh: '逾期未告知，申请自 {acceptedOn} 收到之日起即为受理。',
    en: 'Nobody answered in time: the application counts as accepted since {acceptedOn}.',
  },
  'APPROVAL.CORRECTION_ASKED': {
    status: 409,
    zh: '已一次性告知补正，不得再次要求补正。',
    en: 'A correction was asked once already; there is no second notice.',
  },
  'APPROVAL.CORRECTION_TOO_LATE': {
    status: 409,
    zh: '告知期限已于 {noticeBy} 届满，逾期未告知即为受理。',
    en: 'The notice was due by {noticeBy}; silence has accepted the application.',
  },
  'APPROVAL.CORRECTION_INCOMPLETE': {
    status: 422,
    zh: '补正应一次性告知全部内容，尚未列入：{material}',
    en: 'The one notice must list everything; it does not name {material}.',
  },
  'APPROVAL.CORRECTION_OPEN': {
    status: 409,
    zh: '补正尚未结束，不能办理。',
    en: 'A correction is open; end it first.',
  },
  'APPROVAL.CORRECTION_NOT_OPEN': {
    status: 409,
    zh: '没有正在进行的补正。',
    en: 'No correction is open.',
  },
  'APPROVAL.ITEM_UNKNOWN': {
    status: 404,
    zh: '该阶段没有此事项：{itemCode}',
    en: 'The stage has no such item: {itemCode}',
  },
  'APPROVAL.ITEM_NOT_YOURS': {
    status: 403,
    zh: '此事项由 {department} 办理，您无权办理。',
    en: 'This item belongs to {department}; you may not act on it.',
  },
  'APPROVAL.ITEM_NOT_DEVOLVED': {
    status: 422,
    zh: '该权限（{power}）未下放至本园区，须报上级办理。',
    en: 'The power {power} is not devolved to this zone; the higher level decides.',
  },
  'APPROVAL.ITEM_ALREADY_DECIDED': {
    status: 409,
    zh: '此事项已办结，不能重复办理。',
    en: 'This item has been decided; it is decided once.',
  },
  'APPROVAL.SPECIAL_PROCEDURE_OPEN': {
    status: 409,
    zh: '特别程序尚未结束，不能办理。',
    en: 'A special procedure is open; end it first.',
  },
  'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN': {
    status: 409,
    zh: '此事项没有正在进行的特别程序。',
    en: 'No special procedure is open on this item.',
  },
  'APPROVAL.SPECIAL_PROCEDURE_KIND': {
    status: 422,
    zh: '此事项不适用该类特别程序：{kind}',
    en: 'This item does not allow a special procedure of the kind {kind}.',
  },
  'APPROVAL.EXTENSION_USED': {
    status: 409,
    zh: '此事项已延期一次，不得再次延期。',
    en: 'The limit was extended once already; there is no second extension.',
  },
  'APPROVAL.EXTENSION_NOT_ALLOWED': {
    status: 422,
    zh: '此事项不允许延期。',
    en: 'The limit of this item cannot be extended.',
  },
  'APPROVAL.EXTENSION_TOO_LATE': {
    status: 409,
    zh: '时限已于 {dueOn} 届满，不能延期。',
    en: 'The limit ended on {dueOn}; it is too late to extend it.',
  },
  'APPROVAL.EXTENSION_NOT_YOURS': {
    status: 403,
    zh: '延期须由 {department} 或阶段牵头部门负责人批准。',
    en: 'The head of {department} or of the lead department approves an extension.',
  },
  'APPROVAL.PROCEDURE_INVALID': {
    status: 422,
    zh: '流程不能发布：{problem}',
    en: 'The procedure cannot be published: {problem}',
  },
});
