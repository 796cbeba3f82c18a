import { defineErrors } from './define-errors';

/** Who may enter and what they may be: logins, people, zones, delegations. */
export const identityErrors = defineErrors({
  'IDENTITY.BAD_CREDENTIALS': { status: 401, zh: '用户名或密码不正确。', en: 'User name or password is wrong.' },
  'IDENTITY.LOCKED': {
    status: 429,
    zh: '登录失败次数过多，请于 {minutes} 分钟后再试。',
    en: 'Too many failed logins; try again in {minutes} minutes.',
  },
  'IDENTITY.SESSION_ENDED': {
    status: 401,
    zh: '会话已结束，请重新登录。',
    en: 'The session has ended; please sign in again.',
  },
  'IDENTITY.NOT_ASSIGNED': {
    status: 403,
    zh: '您在该园区没有任职，不能进入。',
    en: 'You hold no assignment in this zone.',
  },
  'IDENTITY.ORIGIN_REFUSED': {
    status: 403,
    zh: '请求来自其他网站，已拒绝。',
    en: 'The request comes from another site and was refused.',
  },
  'IDENTITY.USERNAME_TAKEN': { status: 409, zh: '该用户名已被使用。', en: 'This user name is taken.' },
  'IDENTITY.PASSWORD_WEAK': {
    status: 422,
    zh: '密码至少 12 位，且须包含字母、数字，不得含用户名。',
    en: 'A password needs 12 characters with letters and digits and must not contain the user name.',
  },
  'IDENTITY.PERSON_DISABLED': { status: 409, zh: '该人员已停用。', en: 'This person is disabled.' },
  'IDENTITY.ROLES_NOT_SEPARATE': {
    status: 422,
    zh: '系统、安全、审计三类管理员须分设账号，且不得兼任业务角色：{roles}',
    en: 'The three administrators are separate accounts and hold no business role: {roles}',
  },
  'IDENTITY.FIRM_CODE_REQUIRED': {
    status: 422,
    zh: '企业账号须填写统一社会信用代码，且只能担任企业角色。',
    en: 'An account of a firm needs its credit code, holds the role of a firm only, and nobody else does.',
  },
  'IDENTITY.OPERATING_COMPANY_ALONE': {
    status: 422,
    zh: '运营公司人员不得兼任审批、预警、退出等政务角色（政企分开）。',
    en: 'People of the operating company hold no role of the administration (S146).',
  },
  'IDENTITY.NOT_YOURSELF': {
    status: 403,
    zh: '不得变更自己的账号权限。',
    en: 'Nobody changes the rights of their own account.',
  },
  'IDENTITY.ASSIGNMENT_UNKNOWN': { status: 404, zh: '没有这项任职。', en: 'There is no such assignment.' },
  'IDENTITY.ZONE_UNKNOWN': { status: 422, zh: '园区不存在：{zone}', en: 'There is no such zone: {zone}' },
  'IDENTITY.ZONE_EXISTS': { status: 409, zh: '该园区代码已存在。', en: 'This zone code exists already.' },
  'IDENTITY.ZONE_PARENT_INVALID': {
    status: 422,
    zh: '上级园区类型不符：{kind} 不能置于 {parentKind} 之下。',
    en: 'A {kind} cannot lie under a {parentKind}.',
  },
  'IDENTITY.LEVEL_NOT_LATER': {
    status: 422,
    zh: '级别变更须晚于 {from}，且与现级别不同。',
    en: 'A change of level must be later than {from} and differ from the level in force.',
  },
  'IDENTITY.DEPARTMENT_EXISTS': {
    status: 409,
    zh: '该部门代码在本园区已存在。',
    en: 'This department code exists in the zone already.',
  },
  'IDENTITY.DEPARTMENT_UNKNOWN': {
    status: 422,
    zh: '部门不存在：{department}',
    en: 'There is no such department: {department}',
  },
  'IDENTITY.DELEGATION_TOO_LONG': {
    status: 422,
    zh: '委托期限为 {days} 天，最长 {max} 天。',
    en: 'The delegation covers {days} days; the limit is {max}.',
  },
  'IDENTITY.DELEGATION_PERIOD': {
    status: 422,
    zh: '委托期间有误：起始日不得早于今日，截止日不得早于起始日。',
    en: 'The period is wrong: it starts today or later and does not end before it starts.',
  },
  'IDENTITY.DELEGATION_TO_SELF': { status: 422, zh: '不能委托给自己。', en: 'Nobody stands in for themselves.' },
  'IDENTITY.DELEGATION_OVERLAP': {
    status: 409,
    zh: '与已有委托（{from} 至 {to}）重叠。',
    en: 'Overlaps the delegation from {from} to {to}.',
  },
  'IDENTITY.DELEGATION_CHAIN': {
    status: 422,
    zh: '受托人不得再转委托（{from} 至 {to} 已有委托）。',
    en: 'A stand-in cannot have a stand-in (a delegation runs from {from} to {to}).',
  },
  'IDENTITY.DELEGATION_UNKNOWN': {
    status: 404,
    zh: '没有这项委托，或已结束。',
    en: 'There is no such delegation, or it has ended.',
  },
  'IDENTITY.DEPUTY_UNKNOWN': {
    status: 422,
    zh: '受托人不在本部门任职。',
    en: 'The stand-in holds no assignment in this department.',
  },
  'IDENTITY.NOT_DELEGATED': { status: 403, zh: '没有正在生效的委托。', en: 'No delegation to you is in force.' },
  'IDENTITY.OIDC_FAILED': {
    status: 401,
    zh: '统一身份认证未通过，请重试。',
    en: 'The identity provider did not confirm you; please try again.',
  },
  'IDENTITY.OIDC_UNKNOWN_PERSON': {
    status: 403,
    zh: '统一身份认证已通过，但您在本系统没有可用账号，请联系安全管理员。',
    en: 'The identity provider knows you, but you have no active account here; please ask the security administrator.',
  },
  'IDENTITY.LOCAL_LOGIN_CLOSED': {
    status: 403,
    zh: '本系统不使用本地口令，请使用统一身份认证登录。',
    en: 'Passwords are not used here; please sign in with the identity provider.',
  },
  'GATEWAY.TIMEOUT': {
    status: 504,
    zh: '服务响应超时，请稍后重试。',
    en: 'The service did not answer in time; please try again shortly.',
  },
  'GATEWAY.TOO_MANY_STREAMS': {
    status: 429,
    zh: '打开的实时连接过多（最多 {max} 个）。',
    en: 'Too many live connections (at most {max}).',
  },
  'GATEWAY.NOT_A_SANDBOX': {
    status: 404,
    zh: '本系统不是沙盒，时钟不可调整。',
    en: 'This is not a sandbox; its clock does not move.',
  },
  'GATEWAY.CLOCK_BACKWARDS': {
    status: 422,
    zh: '时钟只能向前：现为 {now}。',
    en: 'The clock only moves forward: it is {now}.',
  },
  'GATEWAY.JOURNEY_TOO_LONG': {
    status: 422,
    zh: '一次最多前进 {years} 年，且不得晚于 {end}。',
    en: 'One journey covers {years} years at most and ends no later than {end}.',
  },
  'GATEWAY.TRAVELLING': { status: 409, zh: '时钟正在移动，请稍候。', en: 'The clock is moving already; please wait.' },
  'GATEWAY.NOT_SETTLED': {
    status: 503,
    zh: '系统在 {seconds} 秒内未能处理完毕：{waiting}',
    en: 'The system did not settle within {seconds} seconds: {waiting}',
  },
});
