import { defineErrors } from './define-errors';

/** Errors any service can answer. */
export const commonErrors = defineErrors({
  'COMMON.INVALID_INPUT': {
    status: 400,
    zh: '填写内容有误，请按提示修改。',
    en: 'The input has faults; each is named at its field.',
  },
  'COMMON.INVALID_FIELD': { status: 400, zh: '此项填写有误：{problem}', en: 'This field has a fault: {problem}' },
  'COMMON.IDEMPOTENCY_KEY_MISSING': {
    status: 400,
    zh: '请求缺少 Idempotency-Key。',
    en: 'The request carries no Idempotency-Key.',
  },
  'COMMON.UNAUTHENTICATED': { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  'COMMON.FORBIDDEN': { status: 403, zh: '您没有办理此事的权限。', en: 'You may not do this.' },
  'COMMON.NOT_FOUND': { status: 404, zh: '没有找到，或不在您的园区。', en: 'Not found, or not in your zone.' },
  'COMMON.METHOD_NOT_ALLOWED': {
    status: 405,
    zh: '此地址不支持该操作。',
    en: 'This address does not offer that method.',
  },
  'COMMON.PAYLOAD_TOO_LARGE': { status: 413, zh: '提交的内容过大。', en: 'What was sent is too large.' },
  'COMMON.UNSUPPORTED_MEDIA_TYPE': { status: 415, zh: '只接受 JSON 格式的内容。', en: 'Only JSON is accepted here.' },
  'COMMON.STALE_VERSION': {
    status: 409,
    zh: '内容已被他人更新（现为第 {actual} 版，您看到的是第 {expected} 版），请刷新后再办。',
    en: 'Somebody changed this meanwhile (now version {actual}, you saw {expected}); please reload.',
  },
  'COMMON.NOT_REPLAYABLE': {
    status: 409,
    zh: '该搁置消息无法识别所属项目，不能重放。',
    en: 'This parked message names no project and cannot be replayed.',
  },
  'COMMON.ALREADY_EXISTS': { status: 409, zh: '已经存在，不能重复创建。', en: 'It exists already.' },
  'COMMON.KEY_REUSED': {
    status: 422,
    zh: '同一 Idempotency-Key 已用于另一项请求。',
    en: 'This Idempotency-Key was used for another request.',
  },
  'COMMON.STATE_TOO_LARGE': {
    status: 422,
    zh: '该记录内容过大，请拆分办理。',
    en: 'This record has grown too large; please split it.',
  },
  'COMMON.TOO_MANY_REQUESTS': {
    status: 429,
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests; please wait a moment.',
  },
  'COMMON.INTERNAL': {
    status: 500,
    zh: '系统出错，已记录编号，请联系管理员。',
    en: 'Something broke; it is logged under the given number.',
  },
  'COMMON.BUSY': { status: 503, zh: '系统繁忙，请稍后重试。', en: 'The system is busy; please try again shortly.' },
  'COMMON.UNAVAILABLE': {
    status: 503,
    zh: '服务暂不可用，请稍后重试。',
    en: 'The service is unavailable; please try again shortly.',
  },
  'COMMON.POLICY_MISSING': {
    status: 422,
    zh: '缺少当日有效的规则：{policy}',
    en: 'No rule of this kind is in force on that day: {policy}',
  },
});
